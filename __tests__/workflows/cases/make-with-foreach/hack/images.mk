IMAGES := controller webhook
REPO ?= ghcr.io/me
comma := ,
ARCHES := $(subst $(eval ) ,$(comma),linux/amd64 linux/arm64)
GIT_COMMIT ?= $(shell git rev-parse HEAD)
image-%:
	DOCKER_BUILDKIT=1 docker build --pull --target $* --build-arg COMMIT=$(GIT_COMMIT) --tag $(REPO)/$*:dev --file build/Dockerfile .
