import { useTranslation } from "react-i18next"
import { useNavigate, useParams } from "react-router-dom"
import type { CartTemplateAnswer, WholeTemplate } from "../../answers-saved"
import { useAnswer } from "../../hooks/use-answer"
import { useChange } from "../../hooks/use-change"
import { Allowed } from "../../kit/allowed"
import { Answered } from "../../kit/answered"
import { AskFirst } from "../../kit/ask-first"
import { Card } from "../../kit/card"
import { Failure } from "../../kit/failure"
import { textIn, textOrNull } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { Opens } from "../../kit/opens"
import { useSaid } from "../../kit/said"
import { SaveFile } from "../../kit/save-file"
import { Screen } from "../../kit/screen"
import { Fill } from "./fill"
import { FillingGrid } from "./filling-grid"
import { FileText } from "./template-of-file"
import { useFilling } from "./use-filling"
import { Uses } from "./uses"

/** One template: this time's quantities, where they go, and what it became before. */
export function CartTemplateScreen() {
  const { id = "" } = useParams()
  const answer = useAnswer<CartTemplateAnswer>(
    `/store/b2b/cart-templates/${id}`
  )
  return (
    <Answered query={answer}>
      {({ cart_template }) => (
        <Template key={cart_template.id} template={cart_template} />
      )}
    </Answered>
  )
}

type Of = { template: WholeTemplate }

function Template({ template }: Of) {
  const { t } = useTranslation()
  const filling = useFilling(template)
  return (
    <Screen
      title={template.title}
      subtitle={[t(`template.owners.${template.owner}`), template.notes]
        .filter(Boolean)
        .join(" · ")}
      back="/cart-templates"
      actions={template.is_changeable && <Changing template={template} />}
    >
      <Allowed needs="order.place">
        <div className="grid items-start gap-4 xl:grid-cols-[3fr_2fr]">
          <FillingGrid template={template} filling={filling} />
          <div className="flex flex-col gap-y-4">
            <Fill template={template} filling={filling} />
            <Uses template={template} />
            <AsFile template={template} />
          </div>
        </div>
      </Allowed>
    </Screen>
  )
}

function Changing({ template }: Of) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const path = `/store/b2b/cart-templates/${template.id}`
  const { title, notes } = template
  return (
    <>
      <Opens label={t("template.edit")}>
        {(close) => (
          <FormSheet
            title={t("template.edit")}
            fields={[
              {
                kind: "text",
                name: "title",
                label: t("saved.name"),
                maxLength: 200,
              },
              {
                kind: "long",
                name: "notes",
                label: t("saved.notes"),
                maxLength: 2000,
                optional: true,
              },
            ]}
            values={{ title, notes }}
            submit={t("save")}
            change={(values) => ({
              path,
              body: {
                title: textIn(values, "title"),
                notes: textOrNull(values, "notes"),
              },
            })}
            done={t("template.edited")}
            onClose={close}
          />
        )}
      </Opens>
      <AskFirst
        label={t("template.delete")}
        question={t("template.deleteQuestion", { title })}
        text={t("template.deleteText")}
        change={{ path, method: "DELETE" }}
        done={t("template.deleted")}
        onDone={() => void navigate("/cart-templates")}
      />
    </>
  )
}

function AsFile({ template }: Of) {
  const { t } = useTranslation()
  const { say } = useSaid()
  const write = useChange<CartTemplateAnswer>()
  const path = `/store/b2b/cart-templates/${template.id}/csv`
  return (
    <Card
      title={t("template.file")}
      actions={
        <SaveFile path={path} name={`${template.title}.csv`}>
          {t("template.save")}
        </SaveFile>
      }
    >
      {template.is_changeable && (
        <div className="flex flex-col gap-y-2">
          <FileText
            label={t("template.replace")}
            onText={(text) => {
              write.mutate(
                { path, body: { text } },
                {
                  onSuccess: () => {
                    say(t("template.replaced"))
                  },
                }
              )
            }}
          />
          <p className="txt-small text-ui-fg-subtle">
            {t("template.replaceText")}
          </p>
          {write.error && <Failure error={write.error} />}
        </div>
      )}
    </Card>
  )
}
