import type { CatalogueError } from "../../utils/catalogue-error"

/** What the ERP context refuses, each with the way out. */
export const erpErrors = {
  transmissionNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.transmission.not_found",
    message: `Transmission ${id} does not exist. Take an id from GET /admin/b2b/orders/:id/order-header.`,
  }),
  cannotTransition: (id: string, from: string, to: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.transmission.cannot_transition",
    message: `Transmission ${id} is ${from} and cannot become ${to}.${
      from === "sending"
        ? " It is being sent right now: wait for the result."
        : ""
    }`,
    details: { transmission_id: id, from, to },
  }),
  keyMalformed: (key: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.transmission.key_malformed",
    message: `"${key}" cannot be the key of a document: ERPs take up to 20 capital letters, digits and hyphens, the first one no hyphen.`,
    details: { key },
  }),
  keyTaken: (
    key: string,
    connectionId: string,
    subjectId: string
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.transmission.key_taken",
    message: `Connection ${connectionId} has already sent, or is sending, another document under the key ${key}, so ${subjectId} cannot use it. Two order numbers collide: give one of them another key.`,
    details: { key, connection_id: connectionId, subject_id: subjectId },
  }),
  connectionNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.connection.not_found",
    message: `ERP connection ${id} does not exist. Choose another connection for the sales office.`,
    details: { connection_id: id },
  }),
  driverUnknown: (driver: string, known: string[]): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.connection.driver_unknown",
    message: `There is no ERP driver "${driver}". Use one of: ${known.join(", ")}.`,
    details: { driver, known },
  }),
  configInvalid: (driver: string, problems: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.connection.config_invalid",
    message: `The config of this "${driver}" connection is wrong (${problems}). Correct it in the connection, then resume it.`,
    details: { driver },
  }),
}
