import type {
  AdminImport,
  AdminImportAnswer,
  AdminImportChange,
  AdminImportChangesAnswer,
  AdminImportKind,
} from "../../../src/api/admin/b2b/imports/types"
import {
  eventually,
  signInAdmin,
  type Answer,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"

/** A clerk with files in his hand. */
export type ImportDesk = {
  clerk: HttpClient
  upload(
    kind: AdminImportKind,
    content: string
  ): Promise<Answer<AdminImportAnswer & ErrorBody>>
  /** Uploads, and waits until the background has said what it would do. */
  preview(kind: AdminImportKind, content: string): Promise<AdminImport>
  apply(id: string): Promise<AdminImport>
  undo(id: string): Promise<AdminImport>
  /** Waits until nothing is under way any more. */
  settled(id: string): Promise<AdminImport>
  changes(id: string, query?: string): Promise<AdminImportChange[]>
  errors(id: string): Promise<string>
  /** A file that the admin sends, as text. */
  file(path: string): Promise<string>
}

const BUSY = ["previewing", "applying", "undoing"]

export async function openImportDesk(shop: Shop): Promise<ImportDesk> {
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  const clerk = shop.stranger.with({ token })

  async function settled(id: string): Promise<AdminImport> {
    return eventually(
      async () => {
        const { body } = await clerk.get<AdminImportAnswer>(
          `/admin/b2b/imports/${id}`
        )
        expect(BUSY).not.toContain(body.import.status)
        return body.import
      },
      { timeout: 200_000 }
    )
  }

  async function ask(id: string, verb: "apply" | "undo") {
    const answer = await clerk.post<AdminImportAnswer & ErrorBody>(
      `/admin/b2b/imports/${id}/${verb}`
    )
    expect(answer).toMatchObject({ status: 202 })
    return settled(id)
  }

  const desk: ImportDesk = {
    clerk,
    settled,
    upload: (kind, content) =>
      clerk.post("/admin/b2b/imports", {
        kind,
        file_name: `${kind}.csv`,
        content,
      }),
    async preview(kind, content) {
      const { status, body } = await desk.upload(kind, content)
      expect({ status, message: body.message }).toEqual({ status: 202 })
      return settled(body.import.id)
    },
    apply: (id) => ask(id, "apply"),
    undo: (id) => ask(id, "undo"),
    async changes(id, query = "") {
      const { body } = await clerk.get<AdminImportChangesAnswer>(
        `/admin/b2b/imports/${id}/changes?${query}`
      )
      return body.changes
    },
    errors: (id) => desk.file(`/admin/b2b/imports/${id}/errors`),
    async file(path) {
      const response = await fetch(`${shop.server.url}${path}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      expect(response.headers.get("content-type")).toMatch("text/csv")
      return response.text()
    },
  }
  return desk
}
