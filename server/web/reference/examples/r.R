library(jsonlite)
rows <- 0; cursor <- ""
repeat {
  query <- paste0("?purpose=marketing&limit=50", if (cursor != "") paste0("&cursor=", cursor))
  part <- fromJSON(paste0("https://untick.example/api/v1/findings", query), simplifyVector = FALSE)
  rows <- rows + length(part$items)
  if (is.null(part$`next`)) break
  cursor <- part$`next`
}
cat(rows, "\n")
