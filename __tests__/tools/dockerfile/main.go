// Reads a JSON list of Dockerfiles from its input, and prints what BuildKit's own parser says about each of them.
package main

import (
	// The digests that an image may be pinned to.
	_ "crypto/sha256"
	_ "crypto/sha512"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

// Question is one Dockerfile with the arguments it would be built with.
type Question struct {
	Text      string            `json:"text"`
	BuildArgs map[string]string `json:"buildArgs"`
	// Target is a stage name; empty for the last stage.
	Target string `json:"target"`
	// Platform is built on and for, as in linux/amd64.
	Platform string `json:"platform"`
}

// Answer is what BuildKit makes of it. Error is empty when it accepts the file.
type Answer struct {
	Error   string            `json:"error"`
	Escape  string            `json:"escape"`
	Syntax  string            `json:"syntax"`
	Globals map[string]string `json:"globals"`
	Stages  []Stage           `json:"stages"`
}

// Stage is one FROM; Base and Platform have their variables resolved.
type Stage struct {
	Name         string            `json:"name"`
	Base         string            `json:"base"`
	Platform     string            `json:"platform"`
	Line         int               `json:"line"`
	Needed       bool              `json:"needed"`
	Instructions []Instruction     `json:"instructions"`
	Variables    map[string]string `json:"variables"`
}

// Instruction is one instruction; Words are its arguments as the parser splits them, Expanded with their variables
// resolved.
type Instruction struct {
	Name      string            `json:"name"`
	Line      int               `json:"line"`
	EndLine   int               `json:"endLine"`
	Flags     []string          `json:"flags"`
	JSON      bool              `json:"json"`
	Words     []string          `json:"words"`
	Heredocs  []Heredoc         `json:"heredocs"`
	Mounts    []Mount           `json:"mounts"`
	From      string            `json:"from"`
	Expanded  []string          `json:"expanded"`
	Variables map[string]string `json:"variables"`
}

type Heredoc struct {
	Name    string `json:"name"`
	Content string `json:"content"`
	Expand  bool   `json:"expand"`
	Chomp   bool   `json:"chomp"`
}

type Mount struct {
	Type   string `json:"type"`
	From   string `json:"from"`
	Source string `json:"source"`
	Target string `json:"target"`
	ID     string `json:"id"`
}

func main() {
	var questions []Question
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	answers := make([]Answer, 0, len(questions))
	for _, question := range questions {
		answers = append(answers, read(question))
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

func read(question Question) Answer {
	answer := Answer{Globals: map[string]string{}, Stages: []Stage{}}
	answer.Syntax, _, _, _ = parser.DetectSyntax([]byte(question.Text))
	parsed, err := parser.Parse(strings.NewReader(question.Text))
	if err == nil {
		answer.Escape = string(parsed.EscapeToken)
		err = build(parsed, question, &answer)
	}
	if err != nil {
		answer.Error = err.Error()
	}
	return answer
}
