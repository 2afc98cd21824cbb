#!/bin/bash
# Runs once, in an empty volume: the forum's own user, who owns its database and may create the runtime roles, and no superuser.
set -euo pipefail

psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 --set password="$DATABASE_PASSWORD" <<'SQL'
create role parley login createrole password :'password';
create database parley owner parley;
SQL
