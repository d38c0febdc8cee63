#!/bin/bash
# GNU parallel: all processors of one computer, or of several with --sshlogin. Every shard has a line in jobs.log.
# Run the same command again after a failure: only shards that did not end with 0 are run again.
# Usage: parallel.sh FOLDER DAY [SHARDS]     such as: parallel.sh /data/portfolios 2026-11-22 20
set -euo pipefail
folder=$1 day=$2 shards=${3:-20}
mkdir -p blobs

# Two more tries for each, because exit code 75 says that another one may help.
seq "$shards" | parallel --joblog jobs.log --resume-failed --retries 3 \
  otpath cohort "$folder" --as-of "$day" --quiet --shard "{}/$shards" --output "blobs/shard-{}.blob"

otpath merge blobs/shard-*.blob --format json --output cohort.json
