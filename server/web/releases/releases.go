// Package releases is the list of releases with their files and how to cite them, and serves these files and the log's.
package releases

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"

	"untick/server/problem"
	"untick/server/web/language"
	"untick/server/web/page"
)

//go:embed releases.html
var files embed.FS

// most releases are listed, the latest.
const most = 100

type view struct {
	page.About
	Verifier string   `json:"verifier"`
	Releases []listed `json:"releases"`
}

// listed is a release, with how it is cited.
type listed struct {
	Date    string   `json:"release_date"`
	Files   []string `json:"files"`
	APA     string   `json:"citation"`
	BibTeX  string   `json:"bibtex"`
	RIS     string   `json:"ris"`
	Parquet bool     `json:"-"` // some of the files are
}

// Register adds the routes: the list and it as data, its files, the log's. folder is what server/release makes; it may change meanwhile.
func Register(mux *http.ServeMux, f *page.Frame, folder fs.FS, verifier string) error {
	t, err := f.Template(files, "releases.html")
	if err != nil {
		return err
	}
	listing := page.Tagged(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := page.Query(w, r); !ok {
			return
		}
		all, err := list(folder, r.Host)
		if err != nil {
			f.Fail(w, err)
			return
		}
		v := view{f.About, verifier, all}
		f.Answer(w, r, page.Forms{Table: v.table, Feed: v.feed}, t, page.View{Title: language.Word("Releases"), Nav: "data", Data: "/releases", Main: v})
	}))
	page.Register(mux, "/releases", listing)
	for _, form := range []string{"json", "csv", "parquet", "atom"} {
		mux.Handle("GET /releases."+form, listing)
	}
	mux.HandleFunc("GET /releases/{date}/{file}", func(w http.ResponseWriter, r *http.Request) {
		date, file := r.PathValue("date"), r.PathValue("file")
		if !dated(date) || !plainName.MatchString(file) {
			problem.Write(w, problem.NotFound)
			return
		}
		serve(w, r, f, folder, path.Join("releases", date, file), "public, max-age=31536000, immutable")
	})
	mux.HandleFunc("GET /log/{path...}", func(w http.ResponseWriter, r *http.Request) {
		if !logFile.MatchString(r.PathValue("path")) {
			problem.Write(w, problem.NotFound)
			return
		}
		serve(w, r, f, folder, "log/"+r.PathValue("path"), "no-cache")
	})
	return nil
}

var (
	plainName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_]*(\.[a-z0-9]+)*$`)
	logFile   = regexp.MustCompile(`^(records|latest|consistency/[1-9][0-9]{0,9}\.json)$`)
)

func dated(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

func list(folder fs.FS, host string) ([]listed, error) {
	all, err := fs.ReadDir(folder, "releases")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("couldn't list the releases: %w", err)
	}
	found := []listed{}
	for _, e := range slices.Backward(all) {
		if !dated(e.Name()) || len(found) == most {
			continue
		}
		inside, err := fs.ReadDir(folder, "releases/"+e.Name())
		if err != nil {
			return nil, fmt.Errorf("couldn't list a release: %w", err)
		}
		l := cited(e.Name(), "https://"+host+"/releases#"+e.Name())
		for _, file := range inside {
			l.Files = append(l.Files, file.Name())
			l.Parquet = l.Parquet || path.Ext(file.Name()) == ".parquet"
		}
		found = append(found, l)
	}
	return found, nil
}

// cited is how a release is cited, in three forms.
func cited(date, url string) listed {
	const title = "Untick: pre-ticked boxes that share their users' data"
	year := date[:4]
	return listed{
		Date: date,
		BibTeX: fmt.Sprintf("@misc{untick-%s,\n  author = {{Untick's reporters}},\n  title = {%s},\n  year = {%s},\n  version = {%s},\n  note = {Data set},\n  url = {%s}\n}",
			date, title, year, date, url),
		RIS: fmt.Sprintf("TY  - DATA\nAU  - Untick's reporters\nTI  - %s\nPY  - %s\nDA  - %s\nET  - %s\nUR  - %s\nER  - ",
			title, year, strings.ReplaceAll(date, "-", "/"), date, url),
		APA: fmt.Sprintf("Untick's reporters. (%s). %s (Version %s) [Data set]. %s", year, title, date, url),
	}
}

func serve(w http.ResponseWriter, r *http.Request, f *page.Frame, folder fs.FS, name, cache string) {
	if _, ok := page.Query(w, r); !ok {
		return
	}
	file, err := folder.Open(name)
	if err != nil {
		problem.Write(w, problem.NotFound)
		return
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil || !info.Mode().IsRegular() {
		problem.Write(w, problem.NotFound)
		return
	}
	content, ok := file.(io.ReadSeeker)
	if !ok {
		f.Fail(w, errors.New("couldn't seek in a release's file"))
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/plain; charset=utf-8")
	for ending, kind := range map[string]string{".csv": "text/csv; charset=utf-8; header=present", ".json": "application/json", ".parquet": "application/vnd.apache.parquet"} {
		if strings.HasSuffix(name, ending) {
			h.Set("Content-Type", kind)
		}
	}
	h.Set("Cache-Control", cache)
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	http.ServeContent(w, r, "", info.ModTime(), content)
}
