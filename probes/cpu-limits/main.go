// Command cpu-limits shows how much of the processors it gets, and what Go knows of that.
//
//	cpu-limits OUT THREADS MILLISECONDS
//
// It keeps that many threads busy for that long. OUT gets JSON with the processor time that they got in the wall time, the
// GOMAXPROCS that Go chose, and the control groups and limits that the program can see.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "cpu-limits:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 3 {
		return fmt.Errorf("usage: cpu-limits OUT THREADS MILLISECONDS")
	}
	threads, err := strconv.Atoi(args[1])
	if err != nil {
		return err
	}
	milliseconds, err := strconv.Atoi(args[2])
	if err != nil {
		return err
	}
	procs := runtime.GOMAXPROCS(0)
	// Otherwise fewer threads than were asked for would run at once.
	runtime.GOMAXPROCS(max(threads, procs))
	start, before := time.Now(), cpuTime()
	burn(threads, start.Add(time.Duration(milliseconds)*time.Millisecond))
	wall, used := time.Since(start), cpuTime()-before
	text, err := json.Marshal(map[string]any{
		"round":      os.Getenv("ROUND"),
		"gomaxprocs": procs,
		"cpus":       runtime.NumCPU(),
		"go":         runtime.Version(),
		"wallMs":     float64(wall.Microseconds()) / 1e3,
		"cpuMs":      float64(used.Microseconds()) / 1e3,
		"groups":     read("/proc/self/cgroup"),
		"quota":      quota(),
	})
	if err != nil {
		return err
	}
	return os.WriteFile(args[0], text, 0o644)
}

func burn(threads int, until time.Time) {
	var group sync.WaitGroup
	for i := 0; i < threads; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for time.Now().Before(until) {
			}
		}()
	}
	group.Wait()
}

func cpuTime() time.Duration {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// What the group of the program shows of its own quota: version 2, then version 1. Empty: no such file.
func quota() string {
	for _, path := range []string{"/sys/fs/cgroup/cpu.max", "/sys/fs/cgroup/cpu/cpu.cfs_quota_us", "/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us"} {
		if text := read(path); text != "" {
			return text
		}
	}
	return ""
}

func read(path string) string {
	text, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(text))
}
