import { mkdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import { DEMO_PASSWORD } from "./logins"
import { ADMIN_EMAIL } from "./people"
import { dataDirectory } from "../../options"
import { pick, type Seeding } from "./seeding"

type Keys = {
  publishableKey: string
  /** The ERP connection, and the absolute path of its drop folder. */
  connection: { id: string; directory: string }
}

/**
 * Writes `demo.json` into the data directory: what a person or a script needs to
 * try the demo. Whoever reads it never sees half a file.
 */
export async function writeDemoFile(
  { data, logger }: Seeding,
  { publishableKey, connection }: Keys
) {
  const companies = new Map(data.companies.map((row) => [row.handle, row]))
  const buyers = data.members.flatMap((member) =>
    member.login_note === null
      ? []
      : {
          email: member.email,
          password: DEMO_PASSWORD,
          company: pick(companies, member.company).name,
          note: member.login_note,
        }
  )
  const content = {
    publishable_key: publishableKey,
    admin: { email: ADMIN_EMAIL, password: DEMO_PASSWORD },
    buyers,
    sales_reps: data.salesReps.map(({ name, email, login_note }) => ({
      email,
      password: DEMO_PASSWORD,
      name,
      note: login_note,
    })),
    connection,
  }
  const file = path.join(dataDirectory(), "demo.json")
  const draft = `${file}.${String(process.pid)}.tmp`
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`)
  await rename(draft, file)
  logger.info(`seed: logins are listed in ${file}`)
}
