// Command cache-files times what Go does with the files of its caches.
//
//	cache-files fill FOLDER
//	cache-files measure OUT FOLDER...
//
// A folder is filled like a build cache: files of 1 to 32 KiB in 256 folders. Measuring fills folders that are empty. OUT
// gets JSON with the time of every single operation in nanoseconds, and the value of ROUND, which shows whether the step
// ran in this build.
package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

const (
	filled     = 2048
	operations = 2000
	writes     = 500
	writeBytes = 16 << 10
)

type folder struct {
	Path    string  `json:"path"`
	Files   int     `json:"files"`
	WalkNs  int64   `json:"walkNs"`
	LstatNs []int64 `json:"lstatNs"`
	ReadNs  []int64 `json:"readNs"`
	WriteNs []int64 `json:"writeNs"`
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "cache-files:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 2 && args[0] == "fill" {
		return fill(args[1])
	}
	if len(args) < 3 || args[0] != "measure" {
		return fmt.Errorf("usage: cache-files fill FOLDER | cache-files measure OUT FOLDER...")
	}
	var all []folder
	for _, path := range args[2:] {
		if entries, err := os.ReadDir(path); err != nil || len(entries) == 0 {
			if err := fill(path); err != nil {
				return err
			}
		}
		one, err := measure(path)
		if err != nil {
			return err
		}
		all = append(all, one)
	}
	text, err := json.Marshal(map[string]any{"round": os.Getenv("ROUND"), "folders": all})
	if err != nil {
		return err
	}
	return os.WriteFile(args[1], text, 0o644)
}

func fill(path string) error {
	content := make([]byte, 32<<10)
	for i := range content {
		content[i] = byte(i * 7)
	}
	for i := 0; i < filled; i++ {
		dir := filepath.Join(path, fmt.Sprintf("%02x", i%256))
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		size := 1024 * (1 + i%32)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%04x-d", i)), content[:size], 0o644); err != nil {
			return err
		}
	}
	return nil
}

func measure(path string) (folder, error) {
	one := folder{Path: path}
	// Otherwise the writes of the folder before are still on their way to the disk, and slow this one.
	syscall.Sync()
	start := time.Now()
	files, err := filesIn(path)
	if err != nil {
		return one, err
	}
	one.WalkNs, one.Files = time.Since(start).Nanoseconds(), len(files)
	if len(files) == 0 {
		return one, fmt.Errorf("%s has no files", path)
	}
	// A step that has no factor in common with most counts visits files of all folders.
	const step = 7919
	for i := 0; i < operations; i++ {
		file := files[(i*step)%len(files)]
		start := time.Now()
		if _, err := os.Lstat(file); err != nil {
			return one, err
		}
		one.LstatNs = append(one.LstatNs, time.Since(start).Nanoseconds())
	}
	for i := 0; i < operations; i++ {
		file := files[(i*step)%len(files)]
		start := time.Now()
		if _, err := os.ReadFile(file); err != nil {
			return one, err
		}
		one.ReadNs = append(one.ReadNs, time.Since(start).Nanoseconds())
	}
	one.WriteNs, err = write(path)
	return one, err
}

func filesIn(path string) (files []string, err error) {
	err = filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
		if err == nil && entry.Type().IsRegular() {
			files = append(files, name)
		}
		return err
	})
	return files, err
}

// A build cache writes a file under another name first.
func write(path string) (times []int64, err error) {
	dir, err := os.MkdirTemp(path, "probe-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	content := make([]byte, writeBytes)
	draft := filepath.Join(dir, "draft")
	for i := 0; i < writes; i++ {
		start := time.Now()
		if err := os.WriteFile(draft, content, 0o644); err != nil {
			return nil, err
		}
		if err := os.Rename(draft, filepath.Join(dir, fmt.Sprintf("%04x-d", i))); err != nil {
			return nil, err
		}
		times = append(times, time.Since(start).Nanoseconds())
	}
	return times, nil
}
