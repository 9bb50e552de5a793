#!/usr/bin/env bash
set -e
target="${1:-release}"
exec docker build --target "$target" "${@:2}" -t app .
