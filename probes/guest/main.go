// Command guest builds a project and says how long that took. As the first process of a virtual machine it first mounts
// what the Go command needs, and at the end switches the machine off:
//
//	init                 as process 1: reads /plan.json, reports on the second serial line
//	guest PLAN REPORT    on any machine
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"
	"unsafe"
)

type plan struct {
	Goroot string `json:"goroot"`
	Source string `json:"source"`
	// A tag of 9p, mounted as the source; empty: the source is there already.
	Tag     string   `json:"tag"`
	Modules []string `json:"modules"`
	// The package to build; empty: only say that this runs.
	Main string `json:"main"`
	// Caches and the program are put there.
	Work string `json:"work"`
	// The file to edit, and what to append; empty: no edit, and the first build is timed.
	EditFile string `json:"editFile"`
	EditText string `json:"editText"`
}

type report struct {
	DurationMs float64 `json:"durationMs"`
	Bytes      int64   `json:"bytes"`
	Kernel     string  `json:"kernel"`
	CPUs       int     `json:"cpus"`
	Error      string  `json:"error"`
}

func main() {
	if os.Getpid() == 1 {
		os.Exit(first())
	}
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: guest PLAN REPORT")
		os.Exit(2)
	}
	written, err := json.Marshal(carryOut(os.Args[1]))
	if err == nil {
		err = os.WriteFile(os.Args[2], written, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// A first process must not return: the kernel would panic. Restarting ends an emulator that was told not to reboot.
func first() int {
	for _, each := range []struct{ kind, dir string }{{"proc", "/proc"}, {"sysfs", "/sys"}, {"devtmpfs", "/dev"}} {
		os.MkdirAll(each.dir, 0o755)
		if err := syscall.Mount(each.kind, each.dir, each.kind, 0, ""); err != nil {
			fmt.Println("mounting", each.dir, err)
		}
	}
	written, _ := json.Marshal(carryOut("/plan.json"))
	if serial, err := os.OpenFile("/dev/ttyS1", os.O_WRONLY, 0); err == nil {
		serial.Write(append(written, '\n'))
		serial.Close()
	}
	fmt.Println(string(written))
	syscall.Sync()
	syscall.Reboot(syscall.LINUX_REBOOT_CMD_RESTART)
	select {}
}

func carryOut(planFile string) report {
	result := report{Kernel: kernel(), CPUs: runtime.NumCPU()}
	var wanted plan
	text, err := os.ReadFile(planFile)
	if err == nil {
		err = json.Unmarshal(text, &wanted)
	}
	if err == nil && wanted.Main == "" {
		return result
	}
	if err == nil {
		err = mountSource(wanted)
	}
	if err == nil {
		result.DurationMs, result.Bytes, err = measure(wanted)
	}
	if err != nil {
		result.Error = err.Error()
	}
	return result
}

func mountSource(wanted plan) error {
	for _, module := range wanted.Modules {
		if err := loadModule(module); err != nil {
			return fmt.Errorf("the module %s: %w", filepath.Base(module), err)
		}
	}
	if wanted.Tag == "" {
		return nil
	}
	if err := os.MkdirAll(wanted.Source, 0o755); err != nil {
		return err
	}
	if err := syscall.Mount(wanted.Tag, wanted.Source, "9p", 0, "trans=virtio,version=9p2000.L,msize=262144"); err != nil {
		return fmt.Errorf("mounting the sources through 9p: %w", err)
	}
	return nil
}

// finit_module(2) on amd64, the only machines that are started; the package syscall has no name for it.
const finitModule = 313

// The kernel decompresses modules that are compressed; 4 is MODULE_INIT_COMPRESSED_FILE.
func loadModule(path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	flags := uintptr(0)
	if !strings.HasSuffix(path, ".ko") {
		flags = 4
	}
	empty := []byte{0}
	_, _, errno := syscall.Syscall(finitModule, file.Fd(), uintptr(unsafe.Pointer(&empty[0])), flags)
	if errno != 0 && errno != syscall.EEXIST {
		return errno
	}
	return nil
}

func measure(wanted plan) (float64, int64, error) {
	if err := os.MkdirAll(wanted.Work, 0o755); err != nil {
		return 0, 0, err
	}
	tookMs, err := build(wanted)
	if err == nil && wanted.EditFile != "" {
		if err = edit(wanted); err == nil {
			tookMs, err = build(wanted)
		}
	}
	if err != nil {
		return 0, 0, err
	}
	made, err := os.Stat(program(wanted))
	if err != nil {
		return 0, 0, err
	}
	return tookMs, made.Size(), nil
}

func program(wanted plan) string { return filepath.Join(wanted.Work, "app") }

func edit(wanted plan) error {
	file, err := os.OpenFile(filepath.Join(wanted.Source, wanted.EditFile), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = file.WriteString(wanted.EditText)
	return errors.Join(err, file.Close())
}

func build(wanted plan) (float64, error) {
	command := exec.Command(filepath.Join(wanted.Goroot, "bin", "go"),
		"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", program(wanted), wanted.Main)
	command.Dir = wanted.Source
	command.Env = []string{
		"PATH=" + filepath.Join(wanted.Goroot, "bin"), "HOME=" + wanted.Work, "TMPDIR=" + wanted.Work,
		"GOROOT=" + wanted.Goroot, "GOCACHE=" + filepath.Join(wanted.Work, "cache"), "GOFLAGS=-mod=readonly",
		"GOTOOLCHAIN=local", "GOWORK=off", "GOPROXY=off", "CGO_ENABLED=0", "GOTELEMETRY=off",
	}
	var output bytes.Buffer
	command.Stdout, command.Stderr = &output, &output
	began := time.Now()
	err := command.Run()
	took := time.Since(began)
	if err != nil {
		return 0, fmt.Errorf("%w: %s", err, strings.TrimSpace(output.String()))
	}
	return float64(took.Microseconds()) / 1000, nil
}

func kernel() string {
	text, _ := os.ReadFile("/proc/sys/kernel/osrelease")
	return strings.TrimSpace(string(text))
}
