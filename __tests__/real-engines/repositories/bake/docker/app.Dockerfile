ARG GO_VERSION
FROM golang:${GO_VERSION}-alpine AS build
ARG TAGS
WORKDIR /src
COPY go.mod *.go ./
RUN go build -tags "$TAGS" -o /app

FROM alpine:3.22 AS debug
COPY --from=build /app /app

FROM scratch AS release
COPY --from=build /app /app
CMD ["/app"]
