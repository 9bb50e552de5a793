package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/containerd/platforms"
	"github.com/distribution/reference"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/buildkit/frontend/dockerfile/shell"
)

// env is a set of variables, as the lexer wants it.
type env map[string]string

func (e env) Get(name string) (string, bool) { value, found := e[name]; return value, found }
func (e env) Keys() []string                 { return slices.Collect(maps.Keys(e)) }

// builder walks through a Dockerfile in the order in which BuildKit's frontend does (dockerfile2llb/convert.go), with
// its lexer, but without images: a base image sets no variables.
type builder struct {
	question Question
	lex      *shell.Lex
	globals  env
	stages   []instructions.Stage
	nodes    [][]*parser.Node
	answer   *Answer
	// triggerErrors are those of the ONBUILD instructions that a stage gets from the stage below it.
	triggerErrors []error
}

func build(parsed *parser.Result, question Question, answer *Answer) error {
	stages, globals, err := instructions.Parse(parsed.AST, nil)
	if err != nil {
		return err
	}
	if len(stages) == 0 {
		return fmt.Errorf("no stages")
	}
	b := &builder{question: question, lex: shell.NewLex(parsed.EscapeToken), stages: stages, answer: answer}
	if err := b.readGlobals(globals); err != nil {
		return err
	}
	b.nodes = nodesOf(parsed.AST)
	b.triggerErrors = make([]error, len(stages))
	for index := range stages {
		if err := b.readFrom(index); err != nil {
			return err
		}
		b.triggerErrors[index] = b.addTriggers(index)
	}
	needed, err := b.needed()
	if err != nil {
		return err
	}
	for index := range stages {
		answer.Stages[index].Needed = needed[index]
		err := errors.Join(b.triggerErrors[index], b.readStage(index))
		if err != nil && needed[index] {
			return err
		}
	}
	return nil
}

// nodesOf are the instructions of each stage, without FROM.
func nodesOf(root *parser.Node) [][]*parser.Node {
	var found [][]*parser.Node
	for _, node := range root.Children {
		if strings.EqualFold(node.Value, "from") {
			found = append(found, nil)
		} else if len(found) > 0 {
			found[len(found)-1] = append(found[len(found)-1], node)
		}
	}
	return found
}

func (b *builder) readGlobals(commands []instructions.ArgCommand) error {
	b.globals = b.platforms()
	for _, command := range commands {
		for _, arg := range command.Args {
			if given, found := b.question.BuildArgs[arg.Key]; found {
				b.globals[arg.Key] = given
			} else if arg.Value != nil {
				value, _, err := b.lex.ProcessWord(*arg.Value, b.globals)
				if err != nil {
					return err
				}
				b.globals[arg.Key] = value
			}
			if value, found := b.globals[arg.Key]; found {
				b.answer.Globals[arg.Key] = value
			}
		}
	}
	return nil
}

func (b *builder) platforms() env {
	found := env{}
	parts := append(strings.SplitN(b.question.Platform, "/", 3), "", "")
	for _, side := range []string{"BUILD", "TARGET"} {
		found[side+"PLATFORM"] = b.question.Platform
		found[side+"OS"], found[side+"ARCH"], found[side+"VARIANT"] = parts[0], parts[1], parts[2]
		found[side+"OSVERSION"] = ""
	}
	found["TARGETSTAGE"] = b.question.Target
	if b.question.Target == "" {
		found["TARGETSTAGE"] = b.stages[len(b.stages)-1].Name
	}
	if found["TARGETSTAGE"] == "" {
		found["TARGETSTAGE"] = "default"
	}
	for name := range found {
		if given, overridden := b.question.BuildArgs[name]; overridden {
			found[name] = given
		}
	}
	return found
}

func (b *builder) readFrom(index int) error {
	stage := b.stages[index]
	base, _, err := b.lex.ProcessWord(stage.BaseName, b.globals)
	if err != nil {
		return err
	}
	if base == "" {
		return fmt.Errorf("base name (%s) should not be blank", stage.BaseName)
	}
	platform := ""
	if stage.Platform != "" {
		if platform, _, err = b.lex.ProcessWord(stage.Platform, b.globals); err != nil {
			return err
		}
		if platform == "" {
			return fmt.Errorf("empty platform value from expression %s", stage.Platform)
		}
		if _, err := platforms.Parse(platform); err != nil {
			return err
		}
	}
	b.answer.Stages = append(b.answer.Stages, Stage{
		Name: stage.Name, Base: base, Platform: platform, Line: stage.Location[0].Start.Line, Instructions: []Instruction{},
	})
	if base == "scratch" || b.baseOf(index) >= 0 {
		return nil
	}
	_, err = reference.ParseNormalizedNamed(base)
	return err
}

// addTriggers puts what the ONBUILD instructions of the stage below say in front of a stage.
func (b *builder) addTriggers(index int) error {
	base := b.baseOf(index)
	if base < 0 {
		return nil
	}
	var commands []instructions.Command
	var nodes []*parser.Node
	for _, command := range b.stages[base].Commands {
		trigger, ok := command.(*instructions.OnbuildCommand)
		if !ok {
			continue
		}
		parsed, err := parser.Parse(strings.NewReader(trigger.Expression))
		if err != nil {
			return err
		}
		if len(parsed.AST.Children) != 1 {
			return fmt.Errorf("a trigger is one instruction")
		}
		node := parsed.AST.Children[0]
		node.StartLine, node.EndLine = trigger.Location()[0].Start.Line, trigger.Location()[len(trigger.Location())-1].End.Line
		added, err := instructions.ParseCommand(node)
		if err != nil {
			return err
		}
		commands, nodes = append(commands, added), append(nodes, node)
	}
	b.stages[index].Commands = append(commands, b.stages[index].Commands...)
	b.nodes[index] = append(nodes, b.nodes[index]...)
	return nil
}
