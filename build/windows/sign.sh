#!/bin/sh
# Signs files for Windows where a certificate was given (CERTIFICATE, base64 of a .pfx, and
# PASSWORD), and says so where none was.
set -eu

if [ -z "${CERTIFICATE:-}" ]; then
	echo "Not signed: no WINDOWS_CERTIFICATE among the secrets. SmartScreen will warn."
	exit 0
fi
key=$(mktemp)
trap 'rm -f "$key"' EXIT
printf '%s' "$CERTIFICATE" | base64 -d >"$key"
kits=${KITS:-/c/Program Files (x86)/Windows Kits/10/bin}
signtool=$(find "$kits" -path '*x64/signtool.exe' | sort | tail -n 1)
"$signtool" sign -fd sha256 -tr http://timestamp.digicert.com -td sha256 \
	-f "$(cygpath -w "$key")" -p "$PASSWORD" "$@"
