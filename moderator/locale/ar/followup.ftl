### بعد الجلسة: متابعة المنظمين، والرسائل إلى أعضاء حلقة النقاش، والنتائج المنشورة.

follow-up-early = لم تنتهِ الجلسة بعد. وفيما يلي ما لم يُنجز حتى الآن.
follow-up-jump = أقسام هذه الصفحة
follow-up-owed = أسئلة يُجاب عنها كتابةً
follow-up-texts = نصوص وردت
follow-up-actions = الالتزامات
follow-up-outcome = النتائج
follow-up-due = تُقبل حتى
follow-up-set = تحديد
follow-up-due-usual = لم يُحدَّد يوم، فتُقبل النصوص لمدة أسبوعين، حتى نهاية يوم { $day }.
follow-up-due-none = لم يُحدَّد يوم. وستُقبل النصوص لمدة أسبوعين بعد الانتهاء.
follow-up-due-over = كان { $day } آخر يوم، ولم يعد يُقبل شيء.
follow-up-due-set = تُقبل النصوص حتى نهاية يوم { $day }.
follow-up-owed-none = لا سؤال ينتظر إجابة مكتوبة.
follow-up-is-sent = أُرسلت وتنتظر أدناه
follow-up-link = رابط شخصي
follow-up-no-link = بلا رابط شخصي
follow-up-letter-txt = الرسالة بصيغة نصية
follow-up-letter-html = الرسالة بصيغة صفحة ويب
follow-up-letter = رسالة للنسخ
follow-up-letter-for = رسالة إلى { $name }
follow-up-nobody = لم تُسند إلى أحد بعد
follow-up-assign-to = من يجيب
follow-up-assign = إسناد
follow-up-choose = اختيار شخص
follow-up-texts-why = لا يظهر أي نص قبل موافقتكم عليه.
follow-up-texts-none = لم يرد أي نص بعد.
follow-up-text-sent = في انتظاركم
follow-up-text-approved = تمت الموافقة عليه
follow-up-text-returned = أُعيد
follow-up-answer = إجابة
follow-up-statement = مداخلة
follow-up-note-was = طلبتم: { $note }
follow-up-approve = موافقة
follow-up-note = المطلوب تعديله (اختياري)
follow-up-return = إعادة
follow-up-actions-none = لم يُدوَّن أي التزام بعد.
follow-up-no-lead = بلا مسؤول بعد
follow-up-by = بحلول { $day }
follow-up-open-end = بلا موعد
follow-up-overdue = متأخر
follow-up-status = حالة الالتزام { $number }
follow-up-status-to-confirm = بانتظار التأكيد
follow-up-status-confirmed = مؤكد
follow-up-status-in-progress = قيد التنفيذ
follow-up-status-done = أُنجز
follow-up-status-dropped = صُرف النظر عنه
follow-up-edit = التعديل والسجل
follow-up-from-notes = من الملاحظات
follow-up-new = إضافة التزام
follow-up-action-text = ما سيُنجز
follow-up-action-person = المسؤول من المنصة
follow-up-action-nobody = شخص آخر، أو لا أحد بعد
follow-up-action-lead = المسؤول، بكلماتكم
follow-up-action-day = الموعد
follow-up-save = حفظ
follow-up-add = إضافة الالتزام
follow-up-outcome-published = يمكن للجميع الاطلاع على النتائج في العنوان { $address }.
follow-up-outcome-why = لا يمكن لأحد الاطلاع على النتائج بعد. وستتضمن:
follow-up-announce = إظهارها للجميع
follow-up-no-contact = لا توجد بعد جهة اتصال لطلبات الحذف. يرجى تحديدها في إعدادات الجلسة.
follow-up-preview = عرضها كما سيراها الجميع
follow-up-open = فتح النتائج
follow-up-hide = إخفاؤها من جديد
follow-up-publish = نشر النتائج
follow-up-done-due = حُدِّد اليوم الأخير.
follow-up-done-assign = أُسند السؤال.
follow-up-done-approve = تمت الموافقة على النص.
follow-up-done-return = أُعيد النص إلى صاحبه.
follow-up-done-action = أُضيف الالتزام.
follow-up-done-edit = صُحّح الالتزام.
follow-up-done-status = حُدِّدت الحالة.
follow-up-done-announce = يمكن للجميع قراءة الالتزامات.
follow-up-done-publish = حُدِّد من يمكنه الاطلاع على النتائج.
letter-dear = تحية طيبة إلى { $name }،
letter-thanks = نشكركم على المشاركة في «{ $title }» يوم { $day }.
letter-question = السؤال { $number }: { $text }
letter-until = يرجى إرسال الإجابات في موعد أقصاه نهاية يوم { $day }.
letter-link = هذا الرابط خاص بكم وحدكم، ويفتح صفحتكم حيث يمكن كتابة الإجابات وإرسالها: { $address }
letter-after = يقرأ المنظمون كل إجابة قبل نشرها، ويُبلَّغ بها من طرح السؤال.
letter-bye = مع أطيب التحيات،
outcome-title = النتائج: { $title }
outcome-of = نتائج الجلسة
outcome-preview = لا يرى هذه الصفحة بحالتها الآن أحد سواكم.
outcome-back = العودة إلى المتابعة
outcome-none = لم تُنشر النتائج بعد
outcome-none-more = ما زال المنظمون يجمعون الإجابات. يرجى العودة لاحقًا.
outcome-to-panel = إلى صفحة الجلسة
outcome-anonymous = مشارك لم يذكر اسمه
outcome-spoke = المتكلمون
outcome-asked = الأسئلة التي طُرحت
outcome-asked-none = لم يُطرح أي سؤال.
outcome-answered-by = أجاب عنه: { $names }
outcome-answered = أُجيب عنه في القاعة
outcome-still = ما زالت الإجابة المكتوبة منتظرة.
outcome-statements = مداخلات مكتوبة
outcome-statements-why = ممن لم يتسع الوقت للاستماع إليهم.
outcome-numbers = بالأرقام
outcome-few-questions = ورد أقل من خمسة أسئلة.
outcome-few-requests = طلب الكلمة أقل من خمسة أشخاص.
outcome-by-outcome = الأسئلة بحسب مآلها
outcome-by-group = الأسئلة بحسب الفئة
outcome-by-channel = الأسئلة بحسب القناة
outcome-by-floor = المتكلمون من القاعة بحسب الفئة
outcome-suppressed = لا تُعرض الأعداد التي تقل عن خمسة.
outcome-delete = لطلب حذف ما يخصك:
outcome-delete-ask = يرجى الاتصال بالمنظمين.
follow-up-questions =
    { $count ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $count } أسئلة
        [many] { $count } سؤالًا
       *[other] { $count } سؤال
    }
follow-up-sum-questions =
    { $count ->
        [zero] لا أسئلة مطروحة
        [one] سؤال واحد طُرح
        [two] سؤالان طُرحا
        [few] { $count } أسئلة طُرحت
        [many] { $count } سؤالًا طُرحت
       *[other] { $count } سؤال طُرحت
    }
follow-up-sum-answers =
    { $count ->
        [zero] لا إجابات مكتوبة
        [one] إجابة مكتوبة واحدة
        [two] إجابتان مكتوبتان
        [few] { $count } إجابات مكتوبة
        [many] { $count } إجابة مكتوبة
       *[other] { $count } إجابة مكتوبة
    }
follow-up-sum-statements =
    { $count ->
        [zero] لا مداخلات مكتوبة
        [one] مداخلة مكتوبة واحدة
        [two] مداخلتان مكتوبتان
        [few] { $count } مداخلات مكتوبة
        [many] { $count } مداخلة مكتوبة
       *[other] { $count } مداخلة مكتوبة
    }
follow-up-sum-actions =
    { $count ->
        [zero] لا التزامات
        [one] التزام واحد
        [two] التزامان
        [few] { $count } التزامات
        [many] { $count } التزامًا
       *[other] { $count } التزام
    }
follow-up-unannounced =
    { $count ->
        [zero] عُرضت جميع الالتزامات.
        [one] التزام واحد لم يُعرض على القاعة، ولذلك لا يظهر.
        [two] التزامان لم يُعرضا على القاعة، ولذلك لا يظهران.
        [few] { $count } التزامات لم تُعرض على القاعة، ولذلك لا تظهر.
        [many] { $count } التزامًا لم تُعرض على القاعة، ولذلك لا تظهر.
       *[other] { $count } التزام لم تُعرض على القاعة، ولذلك لا تظهر.
    }
letter-left =
    { $count ->
        [zero] لم يتسع الوقت لأسئلة وُجِّهت إليكم. ويود المشاركون قراءة إجاباتكم:
        [one] لم يتسع الوقت لسؤال وُجِّه إليكم. ويود المشاركون قراءة إجابتكم:
        [two] لم يتسع الوقت لسؤالين وُجِّها إليكم. ويود المشاركون قراءة إجاباتكم:
        [few] لم يتسع الوقت لـ{ $count } أسئلة وُجِّهت إليكم. ويود المشاركون قراءة إجاباتكم:
        [many] لم يتسع الوقت لـ{ $count } سؤالًا وُجِّهت إليكم. ويود المشاركون قراءة إجاباتكم:
       *[other] لم يتسع الوقت لـ{ $count } سؤال وُجِّهت إليكم. ويود المشاركون قراءة إجاباتكم:
    }
outcome-submitted =
    { $count ->
        [zero] لم ترد أسئلة.
        [one] ورد سؤال واحد.
        [two] ورد سؤالان.
        [few] وردت { $count } أسئلة.
        [many] ورد { $count } سؤالًا.
       *[other] ورد { $count } سؤال.
    }
outcome-requests =
    { $count ->
        [zero] لم يطلب أحد الكلمة.
        [one] طلب الكلمة شخص واحد.
        [two] طلب الكلمة شخصان.
        [few] طلب الكلمة { $count } أشخاص.
        [many] طلب الكلمة { $count } شخصًا.
       *[other] طلب الكلمة { $count } شخص.
    }
