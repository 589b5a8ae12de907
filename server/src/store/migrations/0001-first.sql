-- Why: the first schema: imports, the observations they brought, and what people taught the reader.
-- Locks: nothing that exists; creates only. One DDL statement a message (Citus).

-- The role under which every request runs, so that row-level security holds for the owner's connections too.
do $$
begin
  if not exists (select 1 from pg_roles where rolname = 'diaodu_member') then
    create role diaodu_member nologin;
  end if;
exception when duplicate_object or unique_violation then
  null; -- roles belong to the cluster: another database being set up at this moment was first
end
$$;

do $$
begin
  execute format('grant diaodu_member to %I', current_user);
exception when others then
  null; -- a superuser needs no grant, and two databases may grant at once
end
$$;

-- One row per file taken in, or per undo of one.
create table import (
  id int generated always as identity primary key,
  kind text not null check (kind in ('file', 'undo')),
  undoes int references import (id),
  file_name text not null,
  sha256 text not null,
  -- The unit whose bulletin it is; the scope in which the import may be seen.
  home int not null,
  -- What the reader made of the file (core/collect ImportSummary); null for an undo.
  summary jsonb,
  -- Rows in observation that this import brought.
  stored int not null,
  at timestamptz not null default now(),
  by_user text not null,
  unique (undoes)
);

-- The file itself, so that every number can be shown where it stood, and what its cells were taken for (gzipped JSON).
create table import_file (
  import_id int primary key references import (id),
  home int not null,
  bytes bytea not null,
  cells bytea not null
);

-- One row per published value and vintage (数据版本). Nothing is updated: a revision or an undo is a new row, and the newest
-- row known on a day is the value of that day. value is null where an undo left nothing.
create table observation (
  city int not null,
  region int not null,
  indicator text not null,
  industry text not null default '',
  month int not null,
  span text not null check (span in ('month', 'ytd', 'quarter')),
  measure text not null,
  import_id int not null,
  known_at timestamptz not null,
  value float8,
  unit text not null,
  -- The import whose cell this is: an undo brings back a value that stands in an older file.
  source_id int not null,
  sheet text not null,
  cell text not null,
  primary key (city, region, indicator, industry, month, span, measure, import_id)
);

create index observation_by_indicator on observation (indicator, month, region);

-- One row per wording a person mapped. The newest row for (home, kind, words, title) counts; an empty target takes it back.
create table dialect (
  id int generated always as identity primary key,
  home int not null,
  kind text not null check (kind in ('indicator', 'region', 'measure', 'ignore')),
  words text not null,
  title text not null,
  target text not null,
  at timestamptz not null default now(),
  by_user text not null
);

alter table import enable row level security;

alter table import_file enable row level security;

alter table observation enable row level security;

alter table dialect enable row level security;

-- nullif: a scope that was not set gives no rows.
create policy import_scope on import using (home between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int);

create policy import_file_scope on import_file using (home between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int);

create policy dialect_scope on dialect using (home between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int);

-- Read: the own subtree and, for comparison, the published figures of the units above it. Write: the own subtree only.
create policy observation_read on observation for select using (
  region between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int
  or region = 0
  or region = nullif(current_setting('app.lo', true), '')::int / 10000 * 10000
  or region = nullif(current_setting('app.lo', true), '')::int / 100 * 100
);

create policy observation_write on observation for insert with check (
  region between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int
);

grant select, insert on import, import_file, observation, dialect to diaodu_member;

grant usage on all sequences in schema public to diaodu_member;
