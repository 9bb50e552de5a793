// Command go-build runs a build of Go and writes down what its caches had before and after it.
//
//	go-build OUT go build ...
//
// OUT gets JSON: who runs it, whose the folder of the build cache is, how many module archives the module cache had before
// and after, the action graph, and how the command ended. It exits with 0 even if the command did not, so that OUT becomes
// a layer. The build command must not have -debug-actiongraph.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
)

type owner struct {
	Uid      int    `json:"uid"`
	Gid      int    `json:"gid"`
	Mode     string `json:"mode"`
	Writable bool   `json:"writable"`
	Error    string `json:"error"`
}

type result struct {
	Round         string          `json:"round"`
	Uid           int             `json:"uid"`
	Gid           int             `json:"gid"`
	Cache         owner           `json:"cache"`
	ModulesBefore int             `json:"modulesBefore"`
	ModulesAfter  int             `json:"modulesAfter"`
	Graph         json.RawMessage `json:"graph"`
	Status        int             `json:"status"`
	Stderr        string          `json:"stderr"`
}

const graphFile = "/tmp/graph.json"

func main() {
	if len(os.Args) < 4 || os.Args[3] != "build" {
		fmt.Fprintln(os.Stderr, "usage: go-build OUT go build ...")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], os.Args[4:]); err != nil {
		fmt.Fprintln(os.Stderr, "go-build:", err)
		os.Exit(1)
	}
}

func run(out, program string, args []string) error {
	modules := os.Getenv("GOMODCACHE")
	one := result{
		Round:         os.Getenv("ROUND"),
		Uid:           os.Getuid(),
		Gid:           os.Getgid(),
		Cache:         ownerOf(os.Getenv("GOCACHE")),
		ModulesBefore: archivesIn(modules),
	}
	var stderr bytes.Buffer
	command := exec.Command(program, append([]string{"build", "-debug-actiongraph=" + graphFile}, args...)...)
	command.Stdout, command.Stderr = os.Stdout, io.MultiWriter(os.Stderr, &stderr)
	if err := command.Run(); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			return err
		}
		one.Status = exit.ExitCode()
	}
	one.ModulesAfter, one.Stderr = archivesIn(modules), head(stderr.String())
	if graph, err := os.ReadFile(graphFile); err == nil && one.Status == 0 {
		one.Graph = graph
	}
	text, err := json.Marshal(one)
	if err != nil {
		return err
	}
	return os.WriteFile(out, text, 0o644)
}

func head(text string) string {
	if len(text) > 4096 {
		return text[:4096]
	}
	return text
}

func ownerOf(path string) owner {
	info, err := os.Stat(path)
	if err != nil {
		return owner{Uid: -1, Gid: -1, Error: err.Error()}
	}
	one := owner{Uid: -1, Gid: -1, Mode: fmt.Sprintf("%04o", info.Mode().Perm())}
	if stat, ok := info.Sys().(*syscall.Stat_t); ok {
		one.Uid, one.Gid = int(stat.Uid), int(stat.Gid)
	}
	file, err := os.CreateTemp(path, "probe-")
	if err != nil {
		one.Error = err.Error()
		return one
	}
	one.Writable = true
	file.Close()
	os.Remove(file.Name())
	return one
}

// The archives of modules that were downloaded; none without a module cache.
func archivesIn(cache string) (count int) {
	if cache == "" {
		return 0
	}
	_ = filepath.WalkDir(filepath.Join(cache, "cache", "download"), func(name string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(name, ".zip") {
			count++
		}
		return nil
	})
	return count
}
