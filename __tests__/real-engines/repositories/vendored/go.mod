module example.com/vendored

go 1.26

require example.com/words v1.2.0
