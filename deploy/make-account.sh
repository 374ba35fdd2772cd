#!/bin/sh
# Runs once, when the database server is made. The service's account owns its database, and may make the one role it needs.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set password="$YARDSTICK_DATABASE_PASSWORD" <<'SQL'
create role yardstick login createrole password :'password';
create database club owner yardstick;
SQL
