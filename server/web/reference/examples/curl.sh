curl -sf 'https://untick.example/api/v1/findings?purpose=marketing&limit=1000' | grep -c '"state"'
