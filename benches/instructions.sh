#!/usr/bin/env bash
# Counts the instructions of some commands, and shows how far they are from benches/instructions.txt: a guard against
# slow decay that neither a busy machine nor a fast one touches. `--update` writes the counts there instead.
# Needs valgrind. Another compiler or C library counts otherwise: compare what one machine counted.
set -euo pipefail
cd "$(dirname "$0")/.."

baseline=benches/instructions.txt
update=${1:-}
scratch=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$scratch"' EXIT

bench=$(cargo bench --quiet --locked --bench limit --no-run --message-format=json |
  sed -n 's/.*"executable":"\([^"]*limit-[^"]*\)".*/\1/p')
thinctl=target/release/thinctl

# Starts the benchmark's service with so many devices, and tells its address.
serve() {
  mkfifo "$scratch/in-$1" "$scratch/out-$1"
  "$bench" server --devices "$1" <"$scratch/in-$1" >"$scratch/out-$1" &
  exec {keep}>"$scratch/in-$1"
  read -r address <"$scratch/out-$1"
}

# Counts one command; address randomization and hash seeds leave about one in a thousand open.
count() {
  env -i HOME="$scratch" AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=secret \
    AWS_EC2_METADATA_DISABLED=true AWS_ENDPOINT_URL="http://${address:-}" \
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$thinctl" "$@" 2>&1 >/dev/null |
    sed -n 's/.*Collected : //p'
}

report() {
  local name=$1 counted known
  shift
  counted=$(count "$@")
  if [ "$update" = --update ]; then
    printf '%-22s %12d\n' "$name" "$counted" | tee -a "$scratch/counts"
    return
  fi
  known=$(awk -v name="$name" '$1 == name { print $2 }' "$baseline")
  awk -v name="$name" -v counted="$counted" -v known="${known:-0}" 'BEGIN {
    drift = known ? sprintf("%+.1f %%", 100 * (counted - known) / known) : "new"
    printf "%-22s %12d %12d  %s\n", name, known, counted, drift
  }'
}

report version --version
report help --help
report help-verb device list --help
serve 50
report page-table device list
report page-json device list -o json
report page-query device list --query 'devices[].id'
serve 5000
report list-ndjson device list -o ndjson
report list-json device list -o json
report list-csv device list -o csv
report list-table device list
report list-where device list -o ndjson --where model=AFTGAZL
report list-sorted device list -o ndjson --sort name
report list-query device list --query 'devices[].id'

if [ "$update" = --update ]; then
  { echo "# Instructions counted by callgrind; see instructions.sh. $(rustc --version), $(uname -m)"
    cat "$scratch/counts"; } >"$baseline"
fi
