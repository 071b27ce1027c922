import type { Named, Page } from "./answers"

export type InvitationFacts = {
  company_name: string
  email: string
  expires_at: string
  has_login: boolean
}

export type ApplicationField = {
  key: string
  label: string
  type: "text" | "number" | "boolean" | "choice"
  required: boolean
  choices?: string[]
}

export type ApplicationForm = {
  offices: (Named & { currency_code: string })[]
  custom_fields: ApplicationField[]
}

export type Application = {
  id: string
  status: "pending" | "approved" | "rejected" | "withdrawn"
  company_name: string
  decision_note: string | null
  created_at: string
  office: Named
}

export type ApplicationsAnswer = Page & { applications: Application[] }
