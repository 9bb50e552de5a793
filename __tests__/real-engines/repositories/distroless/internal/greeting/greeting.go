package greeting

// For greets someone.
func For(name string) string { return "hello, " + name }
