-- Made by `ptipc emit lua` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD
-- Reads what a pluggable transport says to its parent (Tor's pt-spec, 3.3).
local T = require("ptipc_table")

local ptipc = {LIMIT = 65536} -- bytes that a line may have before its LF
local CSTRING, ARGS, PLAIN = 2, 3, 0

-- A part of a line: `raw` as it stands there, from byte `start` (the first is 0) to before `finish`.
local Value = {}
Value.__index = Value

local function value(line, start, finish, form)
  return setmetatable({raw = line:sub(start + 1, finish), start = start, finish = finish,
                       form = form or PLAIN}, Value)
end

local LETTERS = {n = "\n", t = "\t", r = "\r"}

local function unescape(c, digits)
  if not c:find("[0-7]") then return (LETTERS[c] or c) .. digits end
  local number = tonumber(c .. digits, 8)
  return number <= 255 and string.char(number) or c .. digits -- no byte has a higher number
end

-- The value without quotes and escapes.
function Value:decoded()
  if self.form == PLAIN then return self.raw end
  if self.form == ARGS then return (self.raw:gsub("\\(.)", "%1")) end
  local inside = self.raw:sub(2, -2)
  return self.form == CSTRING and (inside:gsub("\\(.)([0-7]?[0-7]?)", unescape)) or inside
end

-- Of the rules that a message breaks the one that it breaks first, at a part of the line.
local function note(m, rule, at)
  if not m.rule or at.start < m.start then m.rule, m.start, m.finish = rule, at.start, at.finish end
end

local function refuse(line, m, rule, at, row)
  m.rule, m.start, m.finish = rule, at, math.min(at + 1, #line)
  m.due = T.dues[T.due_of[row // T.classes]]
  m.word = value(line, 0, #line:match("^[^\0- ]*"))
end

-- The tokens of a line, each a number, a start and a finish; nil where the line is malformed.
local function tokens(line, m)
  local found, row, start, next, class_of = {}, 0, 0, T.next, T.class_of
  for at = 0, #line - 1 do
    local entry = next[row + class_of[line:byte(at + 1)]]
    if entry >= T.refused then
      local rule, spaces = T.rules[entry - T.refused], line:match("^ [\t\v\f\r ]?()", at + 1)
      local double = spaces and (spaces == at + 3 or spaces > #line) and rule ~= "line/bad-keyword"
      return refuse(line, m, double and "line/spacing" or rule, at, row)
    elseif entry >= T.tells then
      found[#found + 1] = {T.token_of[row // T.classes], start, at}
      start, entry = at, entry - T.tells
    end
    row = entry
  end
  local ending = T.end_of[row // T.classes]
  if ending ~= 0 then
    local behind = #found == 1 and #line == start + 1
    return refuse(line, m, behind and "line/nothing-after-space" or T.rules[ending], #line, row)
  end
  found[#found + 1] = {T.token_of[row // T.classes], start, #line}
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
  local count = 0
  for group in (part == "" and "" or part .. ":"):gmatch("([^:]*):") do
    count = count + (group:find("^%x%x?%x?%x?$") and 1 or 9)
  end
  return count
end

-- Eight groups, fewer with a double colon, and perhaps an IPv4 address as the last two.
local function is_ipv6(text)
  text = text:gsub("[^:]+$", function(last) return is_ipv4(last) and "0:0" end)
  local before, after = text:match("^(.-)::(.*)$")
  return before and groups(before) + groups(after) < 8 or not before and groups(text) == 8
end

local function split(line, m)
  local address = m.address
  local colon = address.start + #address.raw:match("^(.*):")
  m.host, m.port = value(line, address.start, colon), value(line, colon + 1, address.finish)
  local inside = m.host.raw:match("^%[(.*)%]$")
  if not (inside and is_ipv6(inside) or is_ipv4(m.host.raw)) then note(m, "line/host", m.host) end
  local port = tonumber(m.port.raw)
  if port > 65535 or m.port.raw:find("^0") then note(m, "line/port-out-of-range", m.port) end
end

local function check_octal(m, v)
  for from, escape in v.raw:gmatch("()\\(.[0-7]?[0-7]?)") do
    local start = v.start + from - 1
    if escape:find("^[4-7]..") then note(m, "line/octal", {start = start, finish = start + 4}) end
  end
end

-- A version report has both its name and its version.
local function check_report(m)
  if m.type:decoded() ~= "version" then return end
  local told = {}
  for _, pair in ipairs(m.pairs) do told[pair.key.raw] = told[pair.key.raw] or pair.value end
  for _, v in ipairs({told.IMPLEMENTATION or m.type, told.VERSION or m.type}) do
    if v == m.type or v:decoded() == "" then note(m, "line/status-version", v) end
  end
end

local function check(line, m, others)
  if m.kind == "LOG" then
    local good = not m.severity or T.severities[m.severity:decoded()]
    if not (m.severity and m.message) then note(m, "line/log-key-missing", m.word) end
    if not good then note(m, "line/log-severity", m.severity) end
  elseif m.kind == "STATUS" then
    if m.type then check_report(m)
    elseif not m.transport then note(m, "line/status-no-transport", m.word)
    elseif others == 0 then note(m, "line/status-no-pair", m.word) end
  end
  local from, to = line:find("[\x80-\xFF]+")
  if from then note(m, "line/non-ascii", value(line, from - 1, to)) end
end

-- Reads a line, given without its LF and the CR before that. A field that the message lacks is nil,
-- and `kind` is nil for a line without a message; `rule` is what it breaks first, `start` to
-- `finish` the place, and `due` what a line without a message should have had there.
function ptipc.parse(line)
  local m = {pairs = {}, options = {}}
  local key, known, args, pair, others = nil, "", nil, nil, 0
  local function wrong(start, finish) note(m, "line/args-pair", value(line, start, finish)) end
  local function end_pair(finish)
    if not (pair.key and pair.value) then wrong(args.pair, finish) end
    pair.key = pair.key or value(line, args.pair, args.pair)
    m.args[#m.args + 1] = pair
  end
  local function end_args()
    if args and args.last == args.text then wrong(args.option, args.last)
    elseif args and args.pair ~= args.last then end_pair(args.last) end
    args = nil
  end
  for _, token in ipairs(tokens(line, m) or {}) do
    local role, form, name, rule = table.unpack(T.tokens[token[1]] or {"none"}, 1, 4)
    local start, finish = token[2], token[3]
    local after = start + 1
    if role == "keyword" then m.kind, m.word = name, value(line, 0, finish)
    elseif T.fields[role] then m[role] = value(line, after, finish)
    elseif role == "key" then
      key, known = value(line, after, finish), name
      others = others + (name == "transport" and 0 or 1)
      local repeated = name == "type" and m.type and m.kind == "STATUS"
      if repeated then note(m, "line/status-type-repeated", key) end
    elseif role == "value" then
      local v = value(line, after, finish, form)
      m.pairs[#m.pairs + 1] = {key = key, value = v}
      if known ~= "" then m[known] = m[known] or v end
      if form == CSTRING then check_octal(m, v) end
    elseif role == "args" then
      end_args()
      m.args, pair = m.args or {}, {}
      args = {option = after, text = finish, pair = finish, last = finish}
    elseif role == "arg_key" then pair.key, args.last = value(line, start, finish, form), finish
    elseif role == "arg_value" then pair.value, args.last = value(line, after, finish, form), finish
    elseif role == "comma" then
      end_pair(start)
      pair, args.pair, args.last = {}, finish, finish
    elseif role == "option_text" then m.options[#m.options].text = value(line, start, finish)
    elseif role ~= "none" then
      end_args()
      m.options[#m.options + 1] = role == "option" and {text = value(line, after, finish)}
        or {name = value(line, after, finish - 1), text = value(line, finish, finish)}
    end
    if rule then note(m, rule, value(line, role == "arg_key" and start or after, finish)) end
  end
  if not m.kind then return m end
  end_args()
  if m.address then split(line, m) end
  check(line, m, others)
  return m
end

-- "ok", "violation", "malformed" or "unknown".
function ptipc.status(m)
  return not m.kind and "malformed" or m.rule and "violation" or m.kind == "UNKNOWN" and "unknown"
    or "ok"
end

local BROKEN = {early = "session/method-before-version", settled = "session/second-version",
                late = "session/after-done", unheard = "session/late-env-error",
                posthumous = "session/after-fatal-error"}
local CONFIGURATION, ENDED = 1, 3
local ANSWERS = {VERSION = true, ["VERSION-ERROR"] = true, ["ENV-ERROR"] = true}

-- How far a conversation has come; the role is "client" or "server", or nil where it is not known.
local Session = {}
Session.__index = Session

function ptipc.session(role) return setmetatable({role = role, phase = 0}, Session) end

function Session:move(kind)
  self.phase = T.conversation[kind][self.phase + 1][2]
  self.answered = self.answered or ANSWERS[kind]
end

-- A message of the other role is told once, and so is an answer about the proxy.
function Session:other_role(proxy)
  if self.mixed or proxy and self.proxy then return nil end
  self.proxy, self.mixed = true, not proxy or self.of_role
  return self.mixed and "session/mixed-roles" or "session/proxy-in-server"
end

-- Takes the message of the next line, a malformed one too. Returns what a parent acts on (agreed,
-- proxy_accepted, registered, failed, all_done, gave_up), and the rule that the message breaks.
function Session:take(m)
  if self.over then return nil end
  if not m.kind or m.rule == "line/no-newline" then
    local word = m.word and m.word.raw
    return self:move(m.kind or T.conversation[word] and word or "UNKNOWN")
  end
  local row, broken = T.conversation[m.kind], nil
  if row.role ~= "" and self.phase ~= ENDED then
    self.role = self.role or row.role
    if row.role ~= self.role then
      broken = self:other_role(m.kind:find("^PROXY") ~= nil)
      return self:move(m.kind), broken
    end
    self.of_role = true
  end
  local turn = row[self.phase + 1][1]
  if turn == "late" and m.kind == "VERSION" and self.early and not self.answered then
    turn = "fine" -- that it lacked has been told
  end
  if turn ~= "early" or not self.early then broken = BROKEN[turn] end
  self.early, self.over = self.early or turn == "early", turn == "late" or turn == "posthumous"
  self:move(m.kind)
  local acts = (turn == "fine" or turn == "unheard") and not m.rule and row.event ~= "none"
  return acts and row.event or nil, broken
end

-- The end of stdout: the rule that is broken by what was not said.
function Session:finish()
  if self.answered then return self.phase == CONFIGURATION and "session/no-done" or nil end
  return not (self.early or self.phase == ENDED) and "session/no-version" or nil
end

-- Cuts a stream into lines: the function takes pieces, and nil for the end. It returns the lines
-- without LF and CR, false for one over the limit; behind them true where the last had no LF.
function ptipc.framer(limit)
  local held, length, most = {}, 0, limit or ptipc.LIMIT
  local function hold(part) -- joined at the end, for a line may come in pieces of one byte
    length = length + #part
    if length > most then held = {} else held[#held + 1] = part end
  end
  local function taken()
    local line = length <= most and table.concat(held)
    held, length = {}, 0
    return line
  end
  return function(piece)
    if not piece then return length > 0 and {taken()} or {}, true end
    local lines, at = {}, 1
    for to, from in piece:gmatch("()\n()") do
      hold(piece:sub(at, to - 1))
      local line = taken()
      lines[#lines + 1], at = line and (line:gsub("\r$", "")), from
    end
    hold(piece:sub(at))
    return lines, false
  end
end

return ptipc
