variable "REVISION" { default = "" }
variable "GO" { default = "1.26" }
/* A function of bake is not computed here. */
function "tag" {
  params = [name]
  result = ["acme/${name}"]
}

target "base" {
  context = "."
  args = {
    GO       = GO
    REVISION = "${REVISION}"
    LABEL    = "go-${GO}"
    FLAVOUR  = equal(GO, "1.26") ? "new" : "old"
    "QUOTED" = 1
  }
  contexts = { shared = "../shared", lib = "lib" }
}
target "server" {
  inherits   = ["base"]
  dockerfile = "build/Dockerfile"
  target     = "server"
  tags       = tag("server")
  output     = ["type=registry"]
}
target "debug" {
  inherits = ["server"]
  target   = <<EOT
debug
EOT
}
