/** 学法证明: made and checked on this phone alone. */

import { openCertificates } from "./certificate_desk.js";
import { openVerify } from "./verify_desk.js";

const making = document.querySelector("[data-certificate]");
if (making instanceof HTMLElement) openCertificates(making);
const checking = document.querySelector("[data-verify]");
if (checking instanceof HTMLElement) openVerify(checking);
