export type {
  AccountDocument as StoreCreditDocument,
  AccountDocuments as StoreCreditAnswer,
} from "../../../../workflows/credit/account-documents"
