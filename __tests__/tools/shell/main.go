// Reads a JSON list of shell scripts from standard input and writes, for each, the simple commands in it: those in $(…)
// before the one that uses their output, words without quotes, expansions as written. null for what is no script.
package main

import (
	"encoding/json"
	"os"
	"strings"

	"mvdan.cc/sh/v3/syntax"
)

func main() {
	var scripts []string
	if err := json.NewDecoder(os.Stdin).Decode(&scripts); err != nil {
		panic(err)
	}
	answers := make([][][]string, len(scripts))
	for i, script := range scripts {
		answers[i] = callsOf(script)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}

// A RUN is read by sh; what only bash reads is tried as bash.
func callsOf(script string) [][]string {
	languages := []syntax.LangVariant{syntax.LangPOSIX, syntax.LangBash}
	if strings.Contains(script, "[[") || strings.Contains(script, "((") || strings.Contains(script, "$'") {
		languages = languages[1:]
	}
	for _, language := range languages {
		file, err := syntax.NewParser(syntax.Variant(language)).Parse(strings.NewReader(script), "")
		if err == nil {
			reader := reader{script: script, calls: [][]string{}}
			reader.statements(file.Stmts)
			return reader.calls
		}
	}
	return nil
}

type reader struct {
	script string
	calls  [][]string
}

func (r *reader) statements(all []*syntax.Stmt) {
	for _, each := range all {
		r.statement(each)
	}
}

func (r *reader) statement(stmt *syntax.Stmt) {
	if call, ok := stmt.Cmd.(*syntax.CallExpr); ok {
		r.assignments(call.Assigns)
		r.words(call.Args)
		r.redirections(stmt.Redirs)
		if words := r.texts(call.Args); len(words) > 0 {
			r.calls = append(r.calls, words)
		}
		return
	}
	r.command(stmt.Cmd)
	r.redirections(stmt.Redirs)
}

func (r *reader) command(command syntax.Command) {
	switch c := command.(type) {
	case *syntax.BinaryCmd:
		r.statement(c.X)
		r.statement(c.Y)
	case *syntax.Block:
		r.statements(c.Stmts)
	case *syntax.Subshell:
		r.statements(c.Stmts)
	case *syntax.IfClause:
		for clause := c; clause != nil; clause = clause.Else {
			r.statements(clause.Cond)
			r.statements(clause.Then)
		}
	case *syntax.WhileClause:
		r.statements(c.Cond)
		r.statements(c.Do)
	case *syntax.ForClause:
		if loop, ok := c.Loop.(*syntax.WordIter); ok {
			r.words(loop.Items)
		}
		r.statements(c.Do)
	case *syntax.CaseClause:
		r.words([]*syntax.Word{c.Word})
		for _, item := range c.Items {
			r.statements(item.Stmts)
		}
	case *syntax.FuncDecl:
		r.statement(c.Body)
	case *syntax.DeclClause:
		r.assignments(c.Args)
		r.calls = append(r.calls, append([]string{c.Variant.Value}, r.declared(c.Args)...))
	case *syntax.TimeClause:
		if c.Stmt != nil {
			r.statement(c.Stmt)
		}
	case *syntax.TestClause:
		r.calls = append(r.calls, []string{"[["})
	}
}

func (r *reader) assignments(all []*syntax.Assign) {
	for _, each := range all {
		if each.Value != nil {
			r.words([]*syntax.Word{each.Value})
		}
		if each.Array != nil {
			for _, element := range each.Array.Elems {
				r.words([]*syntax.Word{element.Value})
			}
		}
	}
}

func (r *reader) declared(all []*syntax.Assign) []string {
	texts := []string{}
	for _, each := range all {
		switch {
		case each.Naked && each.Value != nil:
			texts = append(texts, r.text(each.Value.Parts, false))
		case each.Naked:
			texts = append(texts, each.Name.Value)
		case each.Value == nil:
			texts = append(texts, each.Name.Value+"=")
		default:
			texts = append(texts, each.Name.Value+"="+r.text(each.Value.Parts, false))
		}
	}
	return texts
}

func (r *reader) redirections(all []*syntax.Redirect) {
	for _, each := range all {
		if each.Word != nil {
			r.words([]*syntax.Word{each.Word})
		}
		if each.Hdoc != nil {
			r.words([]*syntax.Word{each.Hdoc})
		}
	}
}

// The commands in the expansions of words.
func (r *reader) words(all []*syntax.Word) {
	for _, word := range all {
		if word == nil {
			continue
		}
		r.parts(word.Parts)
	}
}

func (r *reader) parts(all []syntax.WordPart) {
	for _, part := range all {
		switch p := part.(type) {
		case *syntax.DblQuoted:
			r.parts(p.Parts)
		case *syntax.CmdSubst:
			r.statements(p.Stmts)
		case *syntax.ProcSubst:
			r.statements(p.Stmts)
		case *syntax.ParamExp:
			if p.Exp != nil && p.Exp.Word != nil {
				r.words([]*syntax.Word{p.Exp.Word})
			}
		}
	}
}

func (r *reader) texts(all []*syntax.Word) []string {
	texts := make([]string, len(all))
	for i, word := range all {
		texts[i] = r.text(word.Parts, false)
	}
	return texts
}

func (r *reader) text(parts []syntax.WordPart, quoted bool) string {
	var text strings.Builder
	for _, part := range parts {
		switch p := part.(type) {
		case *syntax.Lit:
			text.WriteString(unescaped(p.Value, quoted))
		case *syntax.SglQuoted:
			if p.Dollar {
				text.WriteString(unescaped(p.Value, false))
			} else {
				text.WriteString(p.Value)
			}
		case *syntax.DblQuoted:
			text.WriteString(r.text(p.Parts, true))
		default:
			text.WriteString(r.script[part.Pos().Offset():part.End().Offset()])
		}
	}
	return text.String()
}

// A backslash is removed in front of anything, or in double quotes in front of a few characters.
func unescaped(text string, quoted bool) string {
	var result strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '\\' && i+1 < len(text) {
			next := text[i+1]
			if next == '\n' {
				i++
				continue
			}
			if !quoted || strings.IndexByte("\"$`\\", next) >= 0 {
				i++
			}
		}
		result.WriteByte(text[i])
	}
	return result.String()
}
