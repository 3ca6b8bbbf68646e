#!/bin/sh
# Puts the certificate (CERTIFICATE, base64 of a .p12, and PASSWORD) into a keychain of its own, and
# tells the next steps to sign as SIGN_AS; says so where none was given.
set -eu

if [ -z "${CERTIFICATE:-}" ]; then
	echo "Not signed: no MACOS_CERTIFICATE among the secrets. macOS will warn."
	exit 0
fi
keychain=$RUNNER_TEMP/ramage.keychain-db
key=$RUNNER_TEMP/key.p12
pass=$(uuidgen)
trap 'rm -f "$key"' EXIT
printf '%s' "$CERTIFICATE" | base64 --decode >"$key"
security create-keychain -p "$pass" "$keychain"
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$pass" "$keychain"
security import "$key" -P "$PASSWORD" -A -t cert -f pkcs12 -k "$keychain"
security set-key-partition-list -S apple-tool:,apple: -k "$pass" "$keychain" >/dev/null
security list-keychain -d user -s "$keychain"
echo "RAMAGE_SIGN_AS=$SIGN_AS" >>"$GITHUB_ENV"
