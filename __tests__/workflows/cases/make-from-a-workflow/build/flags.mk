LDFLAGS = -s -w
