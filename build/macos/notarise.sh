#!/bin/sh
# Has a disk image notarised by Apple and staples the ticket to it, where APPLE_ID, APPLE_TEAM and
# APPLE_PASSWORD were given; says so where they were not.
set -eu

if [ -z "${APPLE_ID:-}" ]; then
	echo "Not notarised: no APPLE_ID among the secrets. macOS will warn."
	exit 0
fi
xcrun notarytool submit "$1" --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" \
	--password "$APPLE_PASSWORD" --wait
xcrun stapler staple "$1"
