/** What `meraki help TOPIC` says, by topic. Each fits a screen. */
export const topics: { readonly [name: string]: string } = {
  output: `Data goes to stdout, everything else to stderr.

  -o table     columns that fit the terminal; the default on one
  -o json      one value; the default elsewhere
  -o ndjson    a line for each item, as its page comes
  -o csv       a line of names, then a line for each item
  -o yaml

  --columns name,details.floor    the fields to show, by their places
  --jq '.[].name'                 a jq filter over the whole answer; over each
                                  item with -o ndjson
  --limit 20                      at most so many items, and no more pages
  --page first                    one page; stderr says how to get the next

Colors follow the terminal, NO_COLOR, FORCE_COLOR and --no-color.
`,
  pipelines: `An operation that lacks an id takes it from the objects on stdin, and runs
once for each.

  meraki networks list --organization Acme |
    meraki networks devices list |
    meraki switch ports list -o csv

Only the ids in the path of the operation are taken, and nothing else of an
object is ever sent. What is printed gets these ids; --no-ids leaves them out.
Bare ids do too: meraki getDevice < serials.txt

  --concurrency 20    how many at once (10); the limits are kept all the same

An object that fails stops no other. The exit code is then 9.
`,
  writes: `A command that changes something shows its request and asks. Without a
terminal nothing is sent unless there is --yes.

  --dry-run                    print what would be sent, and send nothing
  --body FILE                  parameters from JSON or YAML; - is stdin
  --set rules[0].policy=deny   a value by its place; := takes JSON
  --tags a,b                   a list; a comma in an entry is \\,
  --no-enabled                 false; null clears what is no text
  --timespan 2h                seconds take s, m, h, d and w

Many writes as action batches, which go on after a kill:

  … | meraki networks update --tags branch --dry-run > plan.json
  meraki batch apply plan.json
`,
  profiles: `A key comes from MERAKI_DASHBOARD_API_KEY, or from a profile.

  meraki auth login                    asks for a key, keeps it in the keyring
  meraki auth login -p acme --file     in a file that you alone can read
  meraki auth status                   the profiles and their users
  meraki auth use acme                 the profile that is used from now on
  meraki auth logout -p acme

  -p acme              this profile, whatever is in the environment
  -p acme -p globex    both keys at once, for reads

A profile in ~/.config/meraki/profiles.json may have an organization for
commands that name none, a region or a baseUrl.
`,
  environment: `MERAKI_DASHBOARD_API_KEY   the key; wins over the current profile
MERAKI_PROFILE             the profile, when none is named
MERAKI_ORGANIZATION        the organization for commands that name none
MERAKI_BASE_URL            another place than https://api.meraki.com/api/v1
MERAKI_CONFIG_DIR          where profiles.json is
MERAKI_JOBS_STORE          where jobs are: a file, redis://… or postgres://…
MERAKI_REDIS_URL           the Redis through which programs share the limits
HTTPS_PROXY, NO_PROXY      the way to Dashboard
NO_COLOR, FORCE_COLOR      no colors, or always
`,
  "exit-codes": `0     done
1     a bug of this program, or its output cannot be written
2     the command line is wrong, or a name is not unique
3     no key, a wrong key, or no permission (401, 403)
4     there is no such thing (404)
5     Dashboard refused the request (400 and other 4xx)
6     the rate limit was exceeded, and retries were too (429)
7     Dashboard cannot be reached, or fails (5xx)
8     the answer cannot be used, or leads to a host that is not trusted
9     some of many failed
10    a write was not confirmed
130   interrupted

With -o json an error is JSON on stderr.
`
}
