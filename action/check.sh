#!/usr/bin/env bash
# Runs lisible with the inputs of the action, which come as LISIBLE_* variables and never as shell code.
set -euo pipefail

if [ "$LISIBLE_VERSION" = checkout ]; then
  command="$GITHUB_ACTION_PATH/../packages/cli/bin/lisible.js"
else
  command="$RUNNER_TEMP/lisible/node_modules/lisible/bin/lisible.js"
fi

arguments=(--format github --lang "$LISIBLE_LANG" --fail-on "$LISIBLE_FAIL_ON")
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then arguments+=(--format "markdown=$GITHUB_STEP_SUMMARY"); fi
if [ -n "$LISIBLE_SARIF" ]; then arguments+=(--format "sarif=$LISIBLE_SARIF"); fi
if [ -n "$LISIBLE_SINCE" ]; then arguments+=("--since=$LISIBLE_SINCE"); fi
if [ -n "$LISIBLE_CONFIG" ]; then arguments+=("--config=$LISIBLE_CONFIG"); fi
arguments+=(--)
while IFS= read -r path; do
  if [ -n "$path" ]; then arguments+=("$path"); fi
done <<< "$LISIBLE_PATHS"

exec node "$command" "${arguments[@]}"
