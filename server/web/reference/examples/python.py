import json, urllib.parse, urllib.request
rows, cursor = [], ""
while cursor is not None:
    query = {"purpose": "marketing", "limit": 50} | ({"cursor": cursor} if cursor else {})
    with urllib.request.urlopen("https://untick.example/api/v1/findings?" + urllib.parse.urlencode(query)) as answer:
        part = json.load(answer)
    rows += part["items"]
    cursor = part.get("next")
print(len(rows))
