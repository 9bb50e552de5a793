// Command network runs inside a build and reports what it saw of the network. Its first word says what to do:
//
//	steps PLAN OUT   runs the programs of PLAN (JSON), one after the other, and writes to OUT how each ended; they
//	                 get the variables of the plan and PATH, HOME and GOROOT, but nothing else that the engine sets
//	fetch URL...     requests each URL with one client and prints how long each part took, one JSON line each
//	connect ADDR...  prints the first address that accepts a connection
package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 3 && args[0] == "steps":
		return steps(args[1], args[2])
	case len(args) > 1 && args[0] == "fetch":
		return fetch(args[1:])
	case len(args) > 1 && args[0] == "connect":
		return connect(args[1:])
	}
	return errors.New("usage: steps PLAN OUT | fetch URL... | connect ADDR...")
}

type step struct {
	Name      string            `json:"name"`
	Argv      []string          `json:"argv"`
	Env       map[string]string `json:"env"`
	Dir       string            `json:"dir"`
	TimeoutMs int               `json:"timeoutMs"`
}

type outcome struct {
	Name       string  `json:"name"`
	DurationMs float64 `json:"durationMs"`
	Exit       int     `json:"exit"`
	Stdout     string  `json:"stdout"`
	Stderr     string  `json:"stderr"`
}

// The report is written even when programs fail: that they do is a result.
func steps(planFile, outFile string) error {
	text, err := os.ReadFile(planFile)
	if err != nil {
		return err
	}
	var plan []step
	if err := json.Unmarshal(text, &plan); err != nil {
		return err
	}
	report := struct {
		Round          string    `json:"round"`
		ProxyVariables []string  `json:"proxyVariables"`
		Steps          []outcome `json:"steps"`
	}{os.Getenv("ROUND"), proxyVariables(), []outcome{}}
	for _, each := range plan {
		report.Steps = append(report.Steps, start(each))
	}
	written, err := json.Marshal(report)
	if err != nil {
		return err
	}
	return os.WriteFile(outFile, written, 0o644)
}

// Names of the proxy variables that the engine passed to this step.
func proxyVariables() []string {
	names := []string{}
	for _, entry := range os.Environ() {
		name, value, _ := strings.Cut(entry, "=")
		if strings.HasSuffix(strings.ToLower(name), "_proxy") && value != "" {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

func start(each step) outcome {
	limit := time.Duration(each.TimeoutMs) * time.Millisecond
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	command := exec.CommandContext(ctx, each.Argv[0], each.Argv[1:]...)
	command.Dir = each.Dir
	for _, name := range []string{"PATH", "HOME", "GOROOT"} {
		command.Env = append(command.Env, name+"="+os.Getenv(name))
	}
	for name, value := range each.Env {
		command.Env = append(command.Env, name+"="+value)
	}
	// A child of the program may keep its output open.
	command.WaitDelay = time.Second
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	began := time.Now()
	err := command.Run()
	took := time.Since(began)
	ended := outcome{Name: each.Name, DurationMs: ms(took), Stdout: head(&stdout), Stderr: tail(&stderr)}
	if err != nil {
		ended.Exit = max(command.ProcessState.ExitCode(), 1)
		if ctx.Err() != nil {
			ended.Stderr += fmt.Sprintf("\nstopped after %v", limit)
		} else if command.ProcessState == nil {
			ended.Stderr = err.Error()
		}
	}
	return ended
}

func head(text *bytes.Buffer) string { return string(text.Bytes()[:min(text.Len(), 1<<20)]) }
func tail(text *bytes.Buffer) string { return string(text.Bytes()[max(text.Len()-1<<16, 0):]) }

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

type times struct {
	URL         string  `json:"url"`
	Status      int     `json:"status"`
	Protocol    string  `json:"protocol"`
	Reused      bool    `json:"reused"`
	DNSMs       float64 `json:"dnsMs"`
	ConnectMs   float64 `json:"connectMs"`
	TunnelMs    float64 `json:"tunnelMs"`
	TLSMs       float64 `json:"tlsMs"`
	FirstByteMs float64 `json:"firstByteMs"`
	BodyMs      float64 `json:"bodyMs"`
	TotalMs     float64 `json:"totalMs"`
	Bytes       int64   `json:"bytes"`
	Error       string  `json:"error"`
}

// With Go's own default of which proxy to use, and one client for all requests, as the go command has it.
func fetch(urls []string) error {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	client := &http.Client{Transport: transport, Timeout: 60 * time.Second}
	encoder := json.NewEncoder(os.Stdout)
	for _, url := range urls {
		if err := encoder.Encode(get(client, url)); err != nil {
			return err
		}
	}
	return nil
}

// The moments of a request; those that did not come are zero.
type moments struct {
	dnsStart, dnsDone, connectStart, connectDone, tlsStart, tlsDone, wrote, firstByte time.Time
}

func get(client *http.Client, url string) times {
	result := times{URL: url}
	var at moments
	trace := &httptrace.ClientTrace{
		DNSStart:             func(httptrace.DNSStartInfo) { at.dnsStart = time.Now() },
		DNSDone:              func(httptrace.DNSDoneInfo) { at.dnsDone = time.Now() },
		ConnectStart:         func(string, string) { at.connectStart = time.Now() },
		ConnectDone:          func(string, string, error) { at.connectDone = time.Now() },
		GotConn:              func(info httptrace.GotConnInfo) { result.Reused = info.Reused },
		WroteRequest:         func(httptrace.WroteRequestInfo) { at.wrote = time.Now() },
		GotFirstResponseByte: func() { at.firstByte = time.Now() },
		TLSHandshakeStart:    func() { at.tlsStart = time.Now() },
		TLSHandshakeDone:     func(tls.ConnectionState, error) { at.tlsDone = time.Now() },
	}
	began := time.Now()
	request, err := http.NewRequestWithContext(httptrace.WithClientTrace(context.Background(), trace), "GET", url, nil)
	if err != nil {
		result.Error = err.Error()
		return result
	}
	response, err := client.Do(request)
	if err == nil {
		result.Status, result.Protocol = response.StatusCode, response.Proto
		result.Bytes, err = io.Copy(io.Discard, response.Body)
		response.Body.Close()
		result.BodyMs = ms(time.Since(at.firstByte))
	}
	if err != nil {
		result.Error = err.Error()
	}
	result.DNSMs = between(at.dnsStart, at.dnsDone)
	result.ConnectMs = between(at.connectStart, at.connectDone)
	// Between the two, the client asks a proxy for a tunnel; without a proxy the handshake begins at once.
	result.TunnelMs = between(at.connectDone, at.tlsStart)
	result.TLSMs = between(at.tlsStart, at.tlsDone)
	result.FirstByteMs = between(at.wrote, at.firstByte)
	result.TotalMs = ms(time.Since(began))
	return result
}

func between(from, until time.Time) float64 {
	if from.IsZero() || until.IsZero() {
		return 0
	}
	return ms(until.Sub(from))
}

func connect(addresses []string) error {
	failures := []error{}
	for _, address := range addresses {
		connection, err := net.DialTimeout("tcp", address, 3*time.Second)
		if err == nil {
			connection.Close()
			fmt.Println(address)
			return nil
		}
		failures = append(failures, err)
	}
	return errors.Join(failures...)
}
