import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccess } from "../answers"
import { useAnswer } from "../hooks/use-answer"
import { usePermissions } from "../hooks/use-permissions"
import type { PageQuery } from "../hooks/use-page"
import { Failure } from "../kit/failure"
import { filledIn, textOf, type Field, type FormValues } from "../kit/form"
import { FormField } from "../kit/form-field"
import {
  memberLookup,
  projectLookup,
  shipToLookup,
  variantLookup,
} from "../kit/lookups"
import { Section } from "../kit/section"
import { AccessReasons } from "./access-reasons"

type Question = { memberId: string; query: PageQuery }

/** Asks why a member may, or may not, do something. */
export function AccessExplainer({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const [values, setValues] = useState<FormValues>({ action: "order.place" })
  const [question, setQuestion] = useState<Question>()
  const fields = useFields(companyId)
  const member = textOf(values, "member_id")
  const answer = useAnswer<{ access: AdminAccess }>(
    `/admin/b2b/companies/${companyId}/members/${question?.memberId ?? ""}/access`,
    question?.query,
    { enabled: question !== undefined }
  )
  return (
    <Section title={t("explain.title")}>
      <form
        className="flex flex-col gap-y-4 px-6 py-4"
        onSubmit={(event) => {
          event.preventDefault()
          setQuestion({ memberId: member, query: queryOf(values) })
        }}
      >
        <div className="grid grid-cols-2 gap-4 xl:grid-cols-3">
          {fields.map((field) => (
            <div key={field.name} className="grid">
              <FormField
                field={field}
                values={values}
                onChange={(name, value) => {
                  setValues((now) => ({ ...now, [name]: value }))
                }}
              />
            </div>
          ))}
        </div>
        <Button
          size="small"
          type="submit"
          className="self-end"
          disabled={member === ""}
          isLoading={answer.isFetching}
        >
          {t("explain.ask")}
        </Button>
      </form>
      {answer.isError && (
        <Failure
          message={answer.error.message}
          onTryAgain={() => void answer.refetch()}
        />
      )}
      {answer.data && !answer.isError && (
        <AccessReasons access={answer.data.access} />
      )}
    </Section>
  )
}

function useFields(companyId: string): Field[] {
  const { t } = useTranslation("b2b")
  const permissions = usePermissions()
  return [
    {
      kind: "lookup",
      name: "member_id",
      label: t("accesses.member"),
      find: memberLookup(companyId),
    },
    {
      kind: "select",
      name: "action",
      label: t("explain.action"),
      options: permissions,
    },
    {
      kind: "lookup",
      name: "ship_to_id",
      label: t("order.shipTo"),
      find: shipToLookup(companyId),
      optional: true,
    },
    {
      kind: "lookup",
      name: "project_id",
      label: t("order.project"),
      find: projectLookup(companyId),
      optional: true,
    },
    {
      kind: "lookup",
      name: "variant_id",
      label: t("explain.variant"),
      find: variantLookup(),
      optional: true,
    },
    {
      kind: "amount",
      name: "amount",
      label: t("explain.amount"),
      optional: true,
    },
  ]
}

function queryOf(values: FormValues): PageQuery {
  return filledIn(values, [
    "action",
    "ship_to_id",
    "project_id",
    "variant_id",
    "amount",
  ])
}
