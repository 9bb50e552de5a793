variable "GO_VERSION" {}
variable "TAG" { default = "dev" }
group "default" { targets = ["svc"] }
target "svc" {
  context = "./svc"
  args = { GO_VERSION = "${GO_VERSION}", TAG = TAG }
  tags = ["x:${TAG}"]
}
