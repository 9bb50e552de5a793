// Reads forms of reports by Go's own strict readers and those of Prometheus, for the tests. On standard input: a JSON object
// with the name of a reader and texts. On standard output: one answer for each text.
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type question struct {
	Reader string   `json:"reader"`
	Texts  []string `json:"texts"`
}

type answer struct {
	// Empty: the text is valid.
	Error string `json:"error"`
	Value any    `json:"value"`
}

var readers = map[string]func(text string) (any, error){
	"csv":         readCSV,
	"xml":         readXML,
	"openmetrics": readOpenMetrics,
	"go-bench":    readBenchmarks,
}

func main() {
	var asked question
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		fail(err)
	}
	read, ok := readers[asked.Reader]
	if !ok {
		fail(fmt.Errorf("there is no reader %q", asked.Reader))
	}
	answers := []answer{}
	for _, text := range asked.Texts {
		value, err := read(text)
		if err != nil {
			answers = append(answers, answer{Error: err.Error()})
			continue
		}
		answers = append(answers, answer{Value: value})
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
