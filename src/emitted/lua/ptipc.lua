-- Made by `ptipc emit lua` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD
-- Reads what a pluggable transport says to its parent (Tor's pt-spec, 3.3).
local T = require("ptipc_table")
local CLASSES, TELLS, REFUSED = T.classes, T.tells, T.refused

local ptipc = {LIMIT = 65536} -- bytes that a line may have before its LF

-- A part of a line: `raw` as it stands there, from byte `start` (from 0) to before `finish`; and how
-- far a conversation has come: the role is "client" or "server", or nil where it is not known.
local Value, Session = {}, {}
Value.__index, Session.__index = Value, Session

local function value(line, start, finish, form)
  return setmetatable({raw = line:sub(start + 1, finish), start = start, finish = finish,
                       form = form or "PLAIN"}, Value)
end

local LETTERS = {n = "\n", t = "\t", r = "\r"}

local function unescape(c, digits)
  if not c:find("[0-7]") then return (LETTERS[c] or c) .. digits end
  local number = tonumber(c .. digits, 8)
  return number <= 255 and string.char(number) or c .. digits -- no byte has a higher number
end

-- The value without quotes and escapes; of a host without brackets.
function Value:decoded()
  if self.form == "PLAIN" then return self.raw end
  if self.form == "ARGS" then return (self.raw:gsub("\\(.)", "%1")) end
  local inside = self.raw:sub(2, -2)
  return self.form == "CSTRING" and (inside:gsub("\\(.)([0-7]?[0-7]?)", unescape)) or inside
end

-- Of the rules that a message breaks the one that it breaks first, at a part of the line.
local function note(m, rule, at)
  if not m.rule or at.start < m.start then m.rule, m.start, m.finish = rule, at.start, at.finish end
end

local function refuse(m, rule, at, row)
  m.rule, m.start, m.finish = rule, at, math.min(at + 1, #m.line)
  m.due = T.dues[T.due_of[row // CLASSES]]
  m.word = value(m.line, 0, #m.line:match("^[^\0- ]*"))
end

-- The tokens of a line, each a number, a start and a finish; nil where the line is malformed.
local function tokens(m)
  local found, row, start, line, next, class_of = {}, 0, 0, m.line, T.next, T.class_of
  for at = 0, #line - 1 do
    local entry = next[row + class_of[line:byte(at + 1)]]
    if entry >= REFUSED then
      local rule = T.rules[entry - REFUSED]
      local spaces = rule ~= "line/bad-keyword" and (line .. " "):find("^ [\t\v\f\r ]", at + 1)
      return refuse(m, spaces and "line/spacing" or rule, at, row)
    elseif entry >= TELLS then
      found[#found + 1] = {T.token_of[row // CLASSES], start, at}
      start, entry = at, entry - TELLS
    end
    row = entry
  end
  local ending = T.end_of[row // CLASSES]
  if ending ~= 0 then
    local behind = #found == 1 and #line == start + 1
    return refuse(m, behind and "line/nothing-after-space" or T.rules[ending], #line, row)
  end
  found[#found + 1] = {T.token_of[row // CLASSES], start, #line}
  return found
end

local function is_ipv4(host)
  local octets = {host:match("^(%d+)%.(%d+)%.(%d+)%.(%d+)$")}
  for _, octet in ipairs(octets) do
    if #octet > 3 or tonumber(octet) > 255 or octet:find("^0.") then return false end
  end
  return #octets == 4
end

local function groups(part)
  local rest, count = (part .. ":"):gsub("%x%x?%x?%x?:", "")
  return (rest == "" or part == "") and count or 9
end

-- Eight groups, fewer with a double colon, and perhaps an IPv4 address as the last two.
local function is_ipv6(text)
  local front, last = text:match("^(.*:)(.*)$")
  if last and is_ipv4(last) then text = front .. "0:0" end
  local before, after = text:match("^(.-)::(.*)$")
  return before and groups(before) + groups(after) < 8 or not before and groups(text) == 8
end

local function split(m)
  local address, host, port = m.address, m.address.raw:match("^(.*):(.*)$")
  local colon = address.start + #host
  m.host = value(m.line, address.start, colon, host:find("^%[.*%]$") and "BRACKETED")
  m.port = value(m.line, colon + 1, address.finish)
  local is_ip = m.host.form == "BRACKETED" and is_ipv6 or is_ipv4
  if not is_ip(m.host:decoded()) then note(m, "line/host", m.host) end
  if port:find("^0") or tonumber(port) > 65535 then note(m, "line/port-out-of-range", m.port) end
end

-- No byte has the number of an octal escape over 377; other escapes are of two bytes.
local function check_octal(m, v)
  local from, to = v.raw:gsub("\\[^0-7]", "  "):find("\\[4-7][0-7][0-7]")
  if from then note(m, "line/octal", {start = v.start + from - 1, finish = v.start + to}) end
end

-- A version report has both its name and its version.
local function check_report(m)
  local told = {}
  for _, pair in ipairs(m.pairs) do told[pair.key.raw] = told[pair.key.raw] or pair.value end
  for _, v in ipairs({told.IMPLEMENTATION or m.type, told.VERSION or m.type}) do
    if v == m.type or v:decoded() == "" then note(m, "line/status-version", v) end
  end
end

local function check(m, others)
  if m.kind == "LOG" then
    local good = not m.severity or T.severities[m.severity:decoded()]
    if not (m.severity and m.message) then note(m, "line/log-key-missing", m.word) end
    if not good then note(m, "line/log-severity", m.severity) end
  elseif m.kind == "STATUS" then
    if m.type and m.type:decoded() == "version" then check_report(m)
    elseif not (m.type or m.transport) then note(m, "line/status-no-transport", m.word)
    elseif not others then note(m, "line/status-no-pair", m.word) end
  end
  for _, pair in ipairs(m.args or {}) do
    if pair.key.raw == "" or not pair.value then note(m, "line/args-pair", pair) end
  end
  local from, to = m.line:find("[\x80-\xFF]+")
  if from then note(m, "line/non-ascii", {start = from - 1, finish = to}) end
  if m.cut then note(m, "line/no-newline", {start = #m.line, finish = #m.line}) end
  m.status = m.rule and "violation" or m.kind == "UNKNOWN" and "unknown" or "ok"
end

-- Reads a line, given without its LF and the CR before that; `cut` says that it had no LF. The
-- message's `status` is "ok", "violation", "malformed" or "unknown". A field that it lacks is nil,
-- and `kind` is nil for a line without a message; `rule` is what it breaks first, `start` to
-- `finish` the place, and `due` what a line without a message should have had there.
function ptipc.parse(line, cut)
  local m = {line = line, cut = cut, status = "malformed", pairs = {}, options = {}}
  -- The last key, the field that it is, the last pair of ARGS; whether a key is not TRANSPORT.
  local key, known, pair, others
  for _, found in ipairs(tokens(m) or {}) do
    local token, finish = T.tokens[found[1]], found[3]
    local role, v = token.role, value(line, found[2] + token.before, finish, token.form)
    if role == "keyword" then m.kind, m.word = token.name, v
    elseif role == "field" then m[token.name] = v
    elseif role == "key" then
      local repeated = token.name == "type" and m.type and m.kind == "STATUS"
      if repeated then note(m, "line/status-type-repeated", v) end
      key, known, others = v, token.name, others or token.name ~= "transport"
    elseif role == "value" then
      m.pairs[#m.pairs + 1] = {key = key, value = v}
      if known then m[known] = m[known] or v end
      if v.form == "CSTRING" then check_octal(m, v) end
    elseif role == "option" then m.options[#m.options + 1] = {text = v}
    elseif role == "option_name" then
      local name = value(line, v.start, finish - 1)
      m.options[#m.options + 1] = {name = name, text = value(line, finish, finish)}
    elseif role == "option_text" then m.options[#m.options].text = v
    elseif role == "args" or role == "comma" then
      m.args = m.args or {}
      pair = {key = value(line, finish, finish), start = finish, finish = finish}
      if line:find("^[^ ]", finish + 1) then m.args[#m.args + 1] = pair
      elseif role == "args" then note(m, "line/args-pair", v) end
    elseif role == "arg_key" then pair.key, pair.finish = v, finish
    elseif role == "arg_value" then pair.value, pair.finish = v, finish
    end
    if token.rule then note(m, token.rule, v) end
  end
  if m.address then split(m) end
  if m.kind then check(m, others) end
  return m
end

function ptipc.session(role) return setmetatable({role = role, phase = "negotiation"}, Session) end

-- A message of the other role is told once, and so is an answer about the proxy.
function Session:other_role(proxy)
  if self.mixed or proxy and self.proxy then return nil end
  if proxy then self.proxy = true else self.mixed = true end
  return proxy and "session/proxy-in-server" or "session/mixed-roles"
end

-- Takes the message of the next line, a malformed one too. Returns what a parent acts on (agreed,
-- proxy_accepted, registered, failed, all_done, gave_up), and the rule of the conversation that the
-- message breaks. But for failed and gave_up there is no event of a message that breaks any rule.
function Session:take(m)
  if self.over then return nil end
  local row = T.conversation[m.kind or m.word and m.word.raw] or T.conversation.UNKNOWN
  local phase, answered = self.phase, self.answered
  local turn, next_phase = table.unpack(row[phase])
  local told = turn == "early" and (self.early or answered)
  -- What only tried to be a message moves nothing, but is not missing either.
  self.tried, self.answered = row[self.tried or "negotiation"][2], answered or row.answers
  if not m.kind or m.cut then return nil end
  self.early = self.early or turn == "early" and not answered
  if row.role and phase ~= "ended" then
    self.role = self.role or row.role
    -- A transport that gives up does so in either role.
    self.phase = (row.role == self.role or m.kind == "PROXY-ERROR") and next_phase or phase
    if row.role ~= self.role then return nil, self:other_role(m.kind:find("^PROXY")) end
  end
  -- That it lacked has been told.
  local due = turn == "late" and m.kind == "VERSION" and self.early and not answered
  turn = due and "fine" or turn
  local acts = (turn == "fine" or turn == "unheard") and (not m.rule or row.breaks_off)
  self.phase, self.over = next_phase, turn == "late" or turn == "posthumous"
  return acts and row.event or nil, not told and T.disorders[turn] or nil
end

-- The end of stdout: the rule that is broken by what was not said.
function Session:finish()
  if self.answered then return self.tried == "configuration" and "session/no-done" or nil end
  return not (self.early or self.phase == "ended") and "session/no-version" or nil
end

-- Reads a stream: the function takes pieces, and nil for the end. It returns an iterator of the
-- messages of the lines that end there, all of which have to be taken; that of a line over the
-- limit, which is not kept, has no `line`.
function ptipc.reader(limit)
  local most = limit or ptipc.LIMIT
  local held, length = {}, 0 -- parts of a line, which may come in pieces of one byte
  local function message(cut)
    local line = length <= most and table.concat(held)
    held, length = {}, 0
    if not line then
      return {status = "malformed", rule = "source/line-too-long", start = most, finish = most,
              pairs = {}, options = {}}
    end
    local last = not cut and line:sub(-1) == "\r" and -2 or -1
    return ptipc.parse(line:sub(1, last), cut)
  end
  return function(piece)
    if not piece then
      return function() return length > 0 and message(true) or nil end
    end
    local at = 1
    return function()
      local lf = piece:find("\n", at, true)
      local part = piece:sub(at, lf and lf - 1)
      at = (lf or #piece) + 1
      length = length + #part
      held[#held + 1] = length <= most and part or nil
      return lf and message()
    end
  end
end

return ptipc
