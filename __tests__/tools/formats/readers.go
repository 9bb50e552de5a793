package main

import (
	"encoding/csv"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/textparse"
	"golang.org/x/perf/benchfmt"
)

func readCSV(text string) (any, error) {
	return csv.NewReader(strings.NewReader(text)).ReadAll()
}

type element struct {
	Name       string            `json:"name"`
	Attributes map[string]string `json:"attributes"`
	Text       string            `json:"text"`
	Children   []*element        `json:"children"`
}

// One element with everything in it; anything beside it but white space is an error.
func readXML(text string) (any, error) {
	decoder := xml.NewDecoder(strings.NewReader(text))
	root := &element{}
	open := []*element{root}
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		last := open[len(open)-1]
		switch token := token.(type) {
		case xml.StartElement:
			inner := &element{Name: token.Name.Local, Attributes: map[string]string{}}
			for _, attribute := range token.Attr {
				if _, twice := inner.Attributes[attribute.Name.Local]; twice {
					return nil, fmt.Errorf("%s has %s twice", inner.Name, attribute.Name.Local)
				}
				inner.Attributes[attribute.Name.Local] = attribute.Value
			}
			last.Children = append(last.Children, inner)
			open = append(open, inner)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			last.Text += string(token)
		case xml.Comment, xml.Directive:
			return nil, errors.New("neither comments nor directives are written")
		}
	}
	if len(open) != 1 || len(root.Children) != 1 || strings.TrimSpace(root.Text) != "" {
		return nil, errors.New("not exactly one element")
	}
	return root.Children[0], nil
}

type sample struct {
	Labels map[string]string `json:"labels"`
	Value  float64           `json:"value"`
}

type metrics struct {
	Types   map[string]string `json:"types"`
	Units   map[string]string `json:"units"`
	Samples []sample          `json:"samples"`
}

// The parser with which Prometheus reads what it scrapes.
func readOpenMetrics(text string) (any, error) {
	parser := textparse.NewOpenMetricsParser([]byte(text), labels.NewSymbolTable())
	found := metrics{Types: map[string]string{}, Units: map[string]string{}, Samples: []sample{}}
	seen := map[string]bool{}
	for {
		entry, err := parser.Next()
		if errors.Is(err, io.EOF) {
			return found, nil
		}
		if err != nil {
			return nil, err
		}
		switch entry {
		case textparse.EntryType:
			name, kind := parser.Type()
			found.Types[string(name)] = string(kind)
		case textparse.EntryUnit:
			name, unit := parser.Unit()
			found.Units[string(name)] = string(unit)
		case textparse.EntrySeries:
			_, _, value := parser.Series()
			var set labels.Labels
			parser.Labels(&set)
			if seen[set.String()] {
				return nil, fmt.Errorf("%s twice", set)
			}
			seen[set.String()] = true
			found.Samples = append(found.Samples, sample{Labels: set.Map(), Value: value})
		}
	}
}

type measured struct {
	Name   string            `json:"name"`
	Config map[string]string `json:"config"`
	Unit   string            `json:"unit"`
	Value  float64           `json:"value"`
}

// The package with which benchstat reads files.
func readBenchmarks(text string) (any, error) {
	reader := benchfmt.NewReader(strings.NewReader(text), "report")
	found := []measured{}
	for reader.Scan() {
		switch record := reader.Result().(type) {
		case *benchfmt.SyntaxError:
			return nil, record
		case *benchfmt.Result:
			config := map[string]string{}
			for _, each := range record.Config {
				config[each.Key] = string(each.Value)
			}
			for _, value := range record.Values {
				found = append(found, measured{record.Name.String(), config, value.Unit, value.Value})
			}
		}
	}
	return found, reader.Err()
}
