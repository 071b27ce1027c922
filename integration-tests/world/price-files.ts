import { setTimeout as sleep } from "node:timers/promises"
import type {
  AdminPriceImport,
  AdminPriceImportAnswer,
  AdminPriceImportChange,
  AdminPriceImportChangesAnswer,
} from "../../src/api/admin/b2b/price-imports/types"
import { eventually } from "./eventually"
import {
  signInAdmin,
  type Answer,
  type ErrorBody,
  type HttpClient,
} from "./http"
import type { Shop } from "./shop"

type Told = Answer<AdminPriceImportAnswer & ErrorBody>

/** A clerk with files of prices in his hand. */
export type PriceFiles = {
  clerk: HttpClient
  /** Sends a file as it is, byte for byte. */
  upload(content: BodyInit, query?: string): Promise<Told>
  /** Uploads, and waits until the background has said what it would do. */
  preview(content: BodyInit): Promise<AdminPriceImport>
  ask(id: string, body?: object): Promise<Told>
  /** Asks, and waits until it is done or has failed. */
  apply(id: string, body?: object): Promise<AdminPriceImport>
  /** Waits until nothing is under way any more. */
  settled(id: string): Promise<AdminPriceImport>
  changes(id: string, query?: string): Promise<AdminPriceImportChange[]>
  /** A file that the admin sends, as text. */
  file(path: string): Promise<string>
}

const PATH = "/admin/b2b/price-imports"

export async function openPriceFiles(shop: Shop): Promise<PriceFiles> {
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  const clerk = shop.stranger.with({ token })
  const authorization = `Bearer ${token}`

  const settled = (id: string): Promise<AdminPriceImport> =>
    eventually(
      async () => {
        const { body } = await clerk.get<AdminPriceImportAnswer>(
          `${PATH}/${id}`
        )
        expect(["previewing", "applying"]).not.toContain(body.import.status)
        return body.import
      },
      { timeout: 900_000 }
    )

  const files: PriceFiles = {
    clerk,
    settled,
    async upload(content, query = "file_name=prices.csv") {
      // Making a large file blocks the process: a connection that the server closed
      // meanwhile is noticed here, and not taken again.
      await sleep(100)
      const response = await fetch(`${shop.server.url}${PATH}?${query}`, {
        method: "POST",
        headers: { authorization, "content-type": "text/csv" },
        body: content,
      })
      return {
        status: response.status,
        // The route's answer; the test checks its values.
        body: (await response.json()) as Told["body"],
        headers: response.headers,
      }
    },
    async preview(content) {
      const { status, body } = await files.upload(content)
      expect({ status, message: body.message }).toEqual({ status: 202 })
      return settled(body.import.id)
    },
    ask: (id, body = {}) => clerk.post(`${PATH}/${id}/apply`, body),
    async apply(id, body) {
      const answer = await files.ask(id, body)
      expect(answer).toMatchObject({ status: 202 })
      return settled(id)
    },
    async changes(id, query = "") {
      const { body } = await clerk.get<AdminPriceImportChangesAnswer>(
        `${PATH}/${id}/changes?${query}`
      )
      return body.changes
    },
    async file(path) {
      const response = await fetch(`${shop.server.url}${path}`, {
        headers: { authorization },
      })
      expect(response.headers.get("content-type")).toMatch("text/csv")
      return response.text()
    },
  }
  return files
}
