package main

import (
	"fmt"
	"maps"
	"strconv"
	"strings"

	"github.com/distribution/reference"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/buildkit/frontend/dockerfile/shell"
)

// baseOf is the earlier stage that a stage is built on, or -1.
func (b *builder) baseOf(index int) int {
	for earlier := index - 1; earlier >= 0; earlier-- {
		if b.answer.Stages[earlier].Name != "" && b.answer.Stages[earlier].Name == b.answer.Stages[index].Base {
			return earlier
		}
	}
	return -1
}

// stageNamed is the last stage with that name, or -1.
func (b *builder) stageNamed(name string) int {
	for index := len(b.stages) - 1; index >= 0; index-- {
		if b.stages[index].Name != "" && b.stages[index].Name == strings.ToLower(name) {
			return index
		}
	}
	return -1
}

// sourcesOf are the stages that the instructions of a stage read from.
func (b *builder) sourcesOf(index int) ([]int, error) {
	var found []int
	for _, command := range b.stages[index].Commands {
		switch c := command.(type) {
		case *instructions.CopyCommand:
			source, err := b.sourceOf(c.From)
			if err != nil {
				return nil, err
			}
			found = append(found, source)
		case *instructions.RunCommand:
			for _, mount := range instructions.GetMounts(c) {
				source := b.stageNamed(mount.From)
				if err := b.checkImage(mount.From, source); err != nil {
					return nil, err
				}
				found = append(found, source)
			}
		}
	}
	return found, nil
}

func (b *builder) sourceOf(from string) (int, error) {
	if from == "" {
		return -1, nil
	}
	expanded, _, err := b.lex.ProcessWord(from, env{})
	if err != nil {
		return -1, err
	}
	if expanded != from {
		return -1, fmt.Errorf("variable expansion is not supported for --from")
	}
	number, err := strconv.Atoi(from)
	if err != nil {
		source := b.stageNamed(from)
		return source, b.checkImage(from, source)
	}
	if number < 0 || number >= len(b.stages) {
		return -1, fmt.Errorf("invalid stage index %d", number)
	}
	return number, nil
}

// checkImage refuses what is neither a stage nor the name of an image.
func (b *builder) checkImage(name string, stage int) error {
	if stage >= 0 || name == "" || name == "scratch" {
		return nil
	}
	_, err := reference.ParseNormalizedNamed(name)
	return err
}

// needed are the stages that the target is made of. A needed stage may not read from itself or a later one, and none
// may be part of a circle.
func (b *builder) needed() ([]bool, error) {
	needed := make([]bool, len(b.stages))
	target := len(b.stages) - 1
	if b.question.Target != "" {
		if target = b.stageNamed(b.question.Target); target < 0 {
			return nil, fmt.Errorf("target stage %q could not be found", b.question.Target)
		}
	}
	needed[target] = true
	sources := make([][]int, len(b.stages))
	for index := len(b.stages) - 1; index >= 0; index-- {
		var err error
		if sources[index], err = b.sourcesOf(index); err != nil {
			return nil, err
		}
		if !needed[index] {
			continue
		}
		for _, source := range append(sources[index], b.baseOf(index)) {
			if source >= index {
				return nil, fmt.Errorf("stage %d reads from stage %d", index, source)
			}
			if source >= 0 {
				needed[source] = true
			}
		}
	}
	for index := range sources {
		if reaches(sources, index, index, map[int]bool{}) {
			return nil, fmt.Errorf("circular dependency detected on stage %d", index)
		}
	}
	return needed, nil
}

func reaches(sources [][]int, from, to int, seen map[int]bool) bool {
	for _, source := range sources[from] {
		if source == to {
			return true
		}
		if source >= 0 && !seen[source] {
			seen[source] = true
			if reaches(sources, source, to, seen) {
				return true
			}
		}
	}
	return false
}

func (b *builder) readStage(index int) error {
	variables := env{}
	if base := b.baseOf(index); base >= 0 {
		maps.Copy(variables, b.answer.Stages[base].Variables)
	}
	stage := &b.answer.Stages[index]
	stage.Variables = variables
	for at, command := range b.stages[index].Commands {
		read := instructionOf(b.nodes[index][at])
		read.Variables = maps.Clone(variables)
		err := b.expand(command, variables, &read)
		stage.Instructions = append(stage.Instructions, read)
		if err != nil {
			return err
		}
	}
	return nil
}

func instructionOf(node *parser.Node) Instruction {
	found := Instruction{
		Name: strings.ToUpper(node.Value), Line: node.StartLine, EndLine: node.EndLine, Flags: node.Flags,
		JSON: node.Attributes["json"],
	}
	for word := node.Next; word != nil; word = word.Next {
		found.Words = append(found.Words, word.Value)
	}
	for _, heredoc := range node.Heredocs {
		found.Heredocs = append(found.Heredocs, Heredoc{heredoc.Name, heredoc.Content, heredoc.Expand, heredoc.Chomp})
	}
	return found
}

// expand resolves the variables of one instruction, and sets those that it defines.
func (b *builder) expand(command instructions.Command, variables env, read *Instruction) error {
	if arg, ok := command.(*instructions.ArgCommand); ok {
		return b.define(arg, variables)
	}
	if expandable, ok := command.(instructions.SupportsSingleWordExpansion); ok {
		before := maps.Clone(variables)
		err := expandable.Expand(func(word string) (string, error) {
			value, _, err := b.lex.ProcessWord(word, before)
			return value, err
		})
		if err != nil {
			return err
		}
	}
	if raw, ok := command.(instructions.SupportsSingleWordExpansionRaw); ok {
		err := raw.ExpandRaw(func(word string) (string, error) {
			lex := shell.NewLex('\\')
			lex.SkipProcessQuotes = true
			value, _, err := lex.ProcessWord(word, variables)
			return value, err
		})
		if err != nil {
			return err
		}
	}
	switch c := command.(type) {
	case *instructions.EnvCommand:
		for _, pair := range c.Env {
			variables[pair.Key] = pair.Value
		}
	case *instructions.CopyCommand:
		read.From = c.From
		read.Expanded = append(c.SourcePaths, c.DestPath)
	case *instructions.AddCommand:
		read.Expanded = append(c.SourcePaths, c.DestPath)
	case *instructions.WorkdirCommand:
		read.Expanded = []string{c.Path}
	case *instructions.RunCommand:
		if len(c.CmdLine) == 0 && !c.PrependShell {
			return fmt.Errorf("arguments are required")
		}
		for _, m := range instructions.GetMounts(c) {
			read.Mounts = append(read.Mounts, Mount{string(m.Type), m.From, m.Source, m.Target, m.CacheID})
		}
	}
	return nil
}

func (b *builder) define(command *instructions.ArgCommand, variables env) error {
	for _, arg := range command.Args {
		given, isGiven := b.question.BuildArgs[arg.Key]
		global, isGlobal := b.globals[arg.Key]
		switch {
		case isGiven:
			variables[arg.Key] = given
		case arg.Value != nil:
			value, _, err := b.lex.ProcessWord(*arg.Value, variables)
			if err != nil {
				return err
			}
			variables[arg.Key] = value
		case isGlobal:
			variables[arg.Key] = global
		}
	}
	return nil
}
