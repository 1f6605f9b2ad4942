module untick

go 1.26
