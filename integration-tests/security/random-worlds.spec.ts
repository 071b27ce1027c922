import fc from "fast-check"
import {
  mayUseProject,
  mayUseShipTo,
  type MemberRights,
} from "../../src/modules/company/domain/ship-to-access"
import { effectivePermissions } from "../../src/modules/company/domain/roles"
import { openShop, PEOPLE, scale, type HttpClient, type Shop } from "../world"

/** Each world asks each member about each site and job: more than 150 questions. */
const WORLDS = Math.round(35 * scale())
const DAY = 86_400_000

type Member = { id: string; email: string; buyer: HttpClient }

let shop: Shop
let members: Member[]
let shipTos: string[]
let projects: { id: string; ship_to_ids: string[] }[]

beforeAll(async () => {
  shop = await openShop("worlds")
  const rows = await shop.database.sql<{ id: string; email: string }>(
    `SELECT m.id, c.email FROM b2b_member m JOIN customer c ON c.id = m.customer_id
     WHERE m.company_id = (SELECT m.company_id FROM b2b_member m
       JOIN customer c ON c.id = m.customer_id WHERE c.email = $1)
       AND m.status = 'active'
       AND (SELECT count(*) FROM b2b_member o WHERE o.customer_id = m.customer_id) = 1
     ORDER BY c.email`,
    [PEOPLE.anna]
  )
  members = await Promise.all(
    rows.map(async (row) => ({ ...row, buyer: await shop.as(row.email) }))
  )
  const sites = await shop.database.sql<{ id: string }>(
    `SELECT id FROM b2b_ship_to WHERE company_id =
       (SELECT company_id FROM b2b_member WHERE id = $1) ORDER BY code`,
    [members[0]?.id]
  )
  shipTos = sites.map(({ id }) => id)
  projects = await shop.database.sql(
    `SELECT p.id, array_remove(array_agg(l.ship_to_id), NULL) AS ship_to_ids
     FROM b2b_project p LEFT JOIN b2b_project_ship_to l ON l.project_id = p.id
     WHERE p.company_id = (SELECT company_id FROM b2b_member WHERE id = $1)
     GROUP BY p.id ORDER BY p.id`,
    [members[0]?.id]
  )
})
afterAll(() => shop.close())

const days = fc.option(fc.integer({ min: -400, max: 400 }), {
  nil: null,
  freq: 2,
})

/** Accesses of all members, states of all sites and jobs, and a day to ask on. */
function worlds() {
  const access = fc.record({
    member: fc.nat(members.length - 1),
    target: fc.nat(shipTos.length + projects.length - 1),
    starts: days,
    ends: days,
  })
  return fc.record({
    accesses: fc.uniqueArray(access, {
      maxLength: 40,
      selector: ({ member, target }) => `${String(member)}/${String(target)}`,
    }),
    closed_sites: fc.subarray(shipTos),
    project_states: fc.array(
      fc.record({
        status: fc.constantFrom("open", "open", "on_hold", "closed"),
        starts: days,
        ends: days,
      }),
      { minLength: projects.length, maxLength: projects.length }
    ),
    roles: fc.array(
      fc.constantFrom("role_buyer", "role_buyer", "role_viewer", "role_admin"),
      { minLength: members.length, maxLength: members.length }
    ),
    restricted: fc.boolean(),
    today: fc.integer({ min: -300, max: 300 }),
  })
}

type World = ReturnType<typeof worlds> extends fc.Arbitrary<infer W> ? W : never

function day(offset: number | null): string | null {
  return offset === null
    ? null
    : new Date(Date.now() + offset * DAY).toISOString().slice(0, 10)
}

async function build(world: World): Promise<void> {
  const memberIds = members.map(({ id }) => id)
  const sql = shop.database.sql.bind(shop.database)
  await sql("DELETE FROM b2b_ship_to_access WHERE member_id = ANY ($1)", [
    memberIds,
  ])
  await sql("DELETE FROM b2b_member_role WHERE member_id = ANY ($1)", [
    memberIds,
  ])
  for (const [index, access] of world.accesses.entries()) {
    await sql(
      `INSERT INTO b2b_ship_to_access (id, member_id, ship_to_id, project_id, starts_on, ends_on)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        `shacc_world${String(index)}`,
        memberIds[access.member],
        shipTos[access.target] ?? null,
        projects[access.target - shipTos.length]?.id ?? null,
        day(access.starts),
        day(access.ends),
      ]
    )
  }
  await sql(
    "UPDATE b2b_ship_to SET status = CASE WHEN id = ANY ($2) THEN 'closed' ELSE 'active' END WHERE id = ANY ($1)",
    [shipTos, world.closed_sites]
  )
  for (const [index, state] of world.project_states.entries()) {
    await sql(
      "UPDATE b2b_project SET status = $2, starts_on = $3, ends_on = $4 WHERE id = $1",
      [projects[index]?.id, state.status, day(state.starts), day(state.ends)]
    )
  }
  for (const [index, role] of world.roles.entries()) {
    await sql(
      "INSERT INTO b2b_member_role (member_id, role_id) VALUES ($1, $2)",
      [memberIds[index], role]
    )
  }
  await sql("UPDATE b2b_account SET restrictions = $1", [
    world.restricted ? ["ship_to.use_any"] : [],
  ])
  // At noon no time zone of an office has another day.
  shop.server.clock.freeze(new Date(`${day(world.today) ?? ""}T12:00:00Z`))
}

/** What the pure rules say, from the world as it was thought up. */
function expected(world: World, member: number) {
  const rights: MemberRights = {
    permissions: effectivePermissions(
      [{ id: world.roles[member] ?? "", permissions: [] }],
      world.restricted ? ["ship_to.use_any"] : []
    ),
    accesses: world.accesses
      .filter((access) => access.member === member)
      .map((access) => ({
        ship_to_id: shipTos[access.target] ?? null,
        project_id: projects[access.target - shipTos.length]?.id ?? null,
        starts_on: day(access.starts),
        ends_on: day(access.ends),
        amount_limit: null,
      })),
    today: day(world.today) ?? "",
  }
  return {
    ship_tos: shipTos.filter((id) =>
      mayUseShipTo(rights, {
        id,
        name: id,
        status: world.closed_sites.includes(id) ? "closed" : "active",
        project_ids: projects
          .filter(({ ship_to_ids }) => ship_to_ids.includes(id))
          .map((project) => project.id),
      })
    ),
    projects: projects
      .filter(({ id, ship_to_ids }, index) => {
        const state = world.project_states[index]
        return (
          state &&
          mayUseProject(rights, {
            id,
            name: id,
            status: state.status,
            starts_on: day(state.starts),
            ends_on: day(state.ends),
            ship_to_ids,
          })
        )
      })
      .map(({ id }) => id),
  }
}

type Ids = { id: string }[]
type ContextAnswer = {
  context: { account: { ship_tos: Ids; projects: Ids } | null }
}

it(`answers like the pure rules in ${String(WORLDS)} random worlds of members, rights and days`, async () => {
  let questions = 0
  await fc.assert(
    fc.asyncProperty(worlds(), async (world) => {
      await build(world)
      await Promise.all(
        members.map(async ({ buyer }, index) => {
          const { body } = await buyer.get<ContextAnswer>("/store/b2b/context")
          const account = body.context.account
          const answered = {
            ship_tos: account?.ship_tos.map(({ id }) => id).sort(),
            projects: account?.projects.map(({ id }) => id).sort(),
          }
          const rule = expected(world, index)
          expect(answered).toEqual({
            ship_tos: rule.ship_tos.sort(),
            projects: rule.projects.sort(),
          })
          questions += shipTos.length + projects.length
        })
      )
    }),
    { numRuns: WORLDS }
  )
  process.stdout.write(
    `security: ${String(questions)} questions answered like the rules\n`
  )
  expect(questions).toBeGreaterThanOrEqual(5_000 * Math.min(1, scale()))
}, 900_000)
