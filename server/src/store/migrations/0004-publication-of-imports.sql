-- Why: an older release imported later must not replace what was published after it: imports know when they were published.
-- Locks: import, for as long as it takes to write one number to each of its rows (hundreds).

-- yyyymmdd; day 00 where only the month before is known as the bulletin's own (core/collect/release). Null for an undo.
alter table import add column published int;

-- Imports of before: by the newest month of which each brought figures.
update import i
   set published = (select (case when max(o.month) % 100 = 12 then max(o.month) + 89 else max(o.month) + 1 end) * 100
                      from observation o where o.source_id = i.id)
 where i.kind = 'file';
