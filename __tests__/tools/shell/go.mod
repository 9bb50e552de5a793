// Reads shell scripts with a parser that others keep, to compare ours with it.
module shell

go 1.26.0

require mvdan.cc/sh/v3 v3.14.1
