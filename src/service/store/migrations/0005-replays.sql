-- What was sent under a key, byte for byte: the same bytes again lead to the same receipt, and nothing of them is read.
-- Null where it was sent before this was noted.
alter table idempotency add column body_sha256 bytea check (octet_length(body_sha256) = 32);
