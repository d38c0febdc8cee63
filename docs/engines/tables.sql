-- Makes tables of what otpath cohort --format ndjson, or otpath merge --format ndjson, has written to cohort.ndjson.
-- Each record is read as JSON first, because what one kind of record calls a number is a group in another.
CREATE TABLE records AS SELECT json, json->>'$.record' AS record FROM read_ndjson_objects('cohort.ndjson');

CREATE TABLE people AS SELECT
  json->>'$.key' AS person,
  json->>'$.target.id' AS target,
  (json->>'$.target.ready')::BOOLEAN AS ready,
  (json->>'$.target.sought.met')::INTEGER AS met,
  (json->>'$.target.sought.asked')::INTEGER AS asked,
  (json->>'$.findings.errors')::INTEGER AS errors,
  (json->>'$.personalDetails')::INTEGER AS details,
  (json->>'$.pieces')::INTEGER AS pieces,
  (json->>'$.piecesInYear')::INTEGER AS pieces_in_year,
  (json->>'$.lastEvidence')::DATE AS last_evidence,
  coalesce((json->>'$.waiting.pieces')::INTEGER, 0) AS waiting,
  (json->>'$.waiting.since')::DATE AS waiting_since,
  json->>'$.milestone.state' AS milestone
FROM records WHERE record = 'person';

CREATE TABLE pillars AS SELECT
  json->>'$.key' AS person, json->>'$.target.id' AS target, pillar->>'$.title' AS pillar,
  (pillar->>'$.met')::INTEGER AS met, (pillar->>'$.asked')::INTEGER AS asked
FROM records, unnest((json->'$.target.pillars')::JSON[]) AS list(pillar) WHERE record = 'person';

CREATE TABLE waiting AS SELECT
  json->>'$.key' AS person, one->>'$.from' AS waits_for,
  (one->>'$.pieces')::INTEGER AS pieces, (one->>'$.since')::DATE AS since
FROM records, unnest((json->'$.waiting.for')::JSON[]) AS list(one) WHERE record = 'person';

CREATE TABLE credentials AS SELECT
  json->>'$.key' AS person, one->>'$.kind' AS credential,
  one->>'$.state' AS state, (one->>'$.expires')::DATE AS expires
FROM records, unnest((json->'$.credentials')::JSON[]) AS list(one) WHERE record = 'person';

CREATE TABLE steps AS SELECT
  json->>'$.person' AS person, json->>'$.kind' AS kind, json->>'$.text' AS what_to_do
FROM records WHERE record = 'next';

CREATE TABLE statements AS SELECT
  json->>'$.id' AS statement, (json->>'$.asked')::INTEGER AS asked, json->>'$.by' AS evidenced_by
FROM records WHERE record = 'statement';

CREATE TABLE assessors AS SELECT
  json->>'$.name' AS assessor, (json->>'$.decisions')::INTEGER AS decisions,
  (json->>'$.accepted')::INTEGER AS accepted, (json->>'$.conditions')::INTEGER AS conditions,
  (json->>'$.notAccepted')::INTEGER AS not_accepted
FROM records WHERE record = 'assessor';
