let rows = [], cursor = '';
do {
  const query = new URLSearchParams({ purpose: 'marketing', limit: '50', ...(cursor && { cursor }) });
  const part = await (await fetch(`https://untick.example/api/v1/findings?${query}`)).json();
  rows = rows.concat(part.items);
  cursor = part.next;
} while (cursor);
console.log(rows.length);
