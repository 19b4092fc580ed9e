### تقرير حلقة النقاش: ما يقوله بنفسه، والصفحة التي يُحرَّر فيها.

report-draft = مسودة

## الصفحة الأولى

report-date = التاريخ
report-time = الوقت
report-place = المكان
report-organisers = الجهات المنظِّمة
report-part-moderator = إدارة الجلسة
report-part-opening = { $count ->
    [zero] الكلمات الافتتاحية
    [one] الكلمة الافتتاحية
    [two] الكلمتان الافتتاحيتان
    [few] الكلمات الافتتاحية
    [many] الكلمات الافتتاحية
   *[other] الكلمات الافتتاحية
}
report-part-panellist = { $count ->
    [zero] أعضاء حلقة النقاش
    [one] عضو حلقة النقاش
    [two] عضوا حلقة النقاش
    [few] أعضاء حلقة النقاش
    [many] أعضاء حلقة النقاش
   *[other] أعضاء حلقة النقاش
}
report-unnamed = { $count ->
    [zero] لا أحد
    [one] شخص واحد دون ذكر الاسم
    [two] شخصان دون ذكر الاسمين
    [few] { $count } أشخاص دون ذكر الأسماء
    [many] { $count } شخصًا دون ذكر الأسماء
   *[other] { $count } شخص دون ذكر الأسماء
}
report-introduction = مقدمة
report-intro-planned = { $where ->
    [room] من المقرر عقد حلقة النقاش «{ $title }» يوم { $date }، في { $room }.
   *[none] من المقرر عقد حلقة النقاش «{ $title }» يوم { $date }.
}
report-intro-held = { $where ->
    [room] عُقدت حلقة النقاش «{ $title }» يوم { $date }، في { $room }.
   *[none] عُقدت حلقة النقاش «{ $title }» يوم { $date }.
}
report-intro-organised = وتولى تنظيمها: { $organisers }.
report-intro-chatham = وعُقدت وفق قاعدة تشاتام هاوس، فلا يذكر هذا التقرير اسم أحد.
report-intro-moderated = إدارة الجلسة: { $moderators }.
report-intro-speakers = { $count ->
    [zero] ولم يكن على المنصة أي متكلم.
    [one] وكان على المنصة متكلم واحد.
    [two] وكان على المنصة متكلمان.
    [few] وكان على المنصة { $count } متكلمين.
    [many] وكان على المنصة { $count } متكلمًا.
   *[other] وكان على المنصة { $count } متكلم.
}
report-intro-questions = { $count ->
    [zero] ولم يرد أي سؤال مكتوب.
    [one] وورد سؤال مكتوب واحد.
    [two] وورد سؤالان مكتوبان.
    [few] ووردت { $count } أسئلة مكتوبة.
    [many] وورد { $count } سؤالًا مكتوبًا.
   *[other] وورد { $count } سؤال مكتوب.
}
report-intro-answered = { $count ->
    [zero] ولم يُجب عن أي سؤال أثناء الجلسة.
    [one] وأُجيب عن سؤال واحد أثناء الجلسة.
    [two] وأُجيب عن سؤالين أثناء الجلسة.
    [few] وأُجيب عن { $count } أسئلة أثناء الجلسة.
    [many] وأُجيب عن { $count } سؤالًا أثناء الجلسة.
   *[other] وأُجيب عن { $count } سؤال أثناء الجلسة.
}
report-intro-written = { $count ->
    [zero] ولم يبقَ أي سؤال يُجاب عنه كتابةً.
    [one] وبقي سؤال واحد يُجاب عنه كتابةً.
    [two] وبقي سؤالان يُجاب عنهما كتابةً.
    [few] وبقيت { $count } أسئلة يُجاب عنها كتابةً.
    [many] وبقي { $count } سؤالًا يُجاب عنها كتابةً.
   *[other] وبقي { $count } سؤال يُجاب عنها كتابةً.
}
report-intro-floor = { $count ->
    [zero] ولم تُلقَ أي مداخلة من القاعة.
    [one] وأُلقيت مداخلة واحدة من القاعة.
    [two] وأُلقيت مداخلتان من القاعة.
    [few] وأُلقيت { $count } مداخلات من القاعة.
    [many] وأُلقيت { $count } مداخلة من القاعة.
   *[other] وأُلقيت { $count } مداخلة من القاعة.
}
report-programme = البرنامج كما جرى
report-programme-held = الفعلي
report-programme-planned = المقرر
report-programme-item = البند
report-programme-speaker = المتكلم
report-programme-lasted = المدة
report-programme-difference = الفرق
report-programme-began = التأخر عند البداية
report-not-held = لم يجرِ

## الأشخاص

report-somebody = { $part ->
    [moderator] مدير الجلسة
    [opening] أحد المتكلمين في الافتتاح
   *[other] أحد أعضاء حلقة النقاش
}
report-anonymous = مشارك لم يذكر اسمه
report-participant = أحد المشاركين
report-of-group = أحد المشاركين ({ $group })
report-with-group = { $who } ({ $group })
report-on-behalf = باسم مجموعة

## الأسئلة

report-themes = الأسئلة والأجوبة
report-names-as-given = ترد أسماء من طرحوا الأسئلة أو تكلموا من القاعة كما صرّحوا بها، ولم يجرِ التحقق منها.
report-theme-other = أسئلة أخرى
report-gloss = ترجمة غير رسمية ({ $language })
report-written-answer = إجابة مكتوبة: { $person }
report-asked-by = صاحب السؤال: { $who }.
report-askers = { $count ->
    [zero] لم يطرح أحد هذا السؤال.
    [one] طرح هذا السؤال شخص واحد.
    [two] طرح هذا السؤال شخصان.
    [few] طرح هذا السؤال { $count } أشخاص.
    [many] طرح هذا السؤال { $count } شخصًا.
   *[other] طرح هذا السؤال { $count } شخص.
}
report-answered-by = أجاب عنه: { $people }.
report-answered = أُجيب عنه أثناء الجلسة.
report-asked = طُرح على أعضاء حلقة النقاش ولا يزال ينتظر الإجابة.
report-not-answered = لم يُجَب عنه أثناء الجلسة.
report-to-be-written-by = تُنتظر الإجابة عنه كتابةً من: { $people }.
report-to-be-written = يُجاب عنه كتابةً.

## الملاحظات

report-tag-challenge = تحدٍّ
report-tag-practice = ممارسة واعدة
report-tag-follow-up = متابعة
report-tagged-challenge = التحديات
report-tagged-practice = الممارسات الواعدة
report-tagged-follow-up = نقاط للمتابعة
report-statements = المداخلات
report-statement-of = { $who } – { $kind }
report-notes = ملاحظات أخرى

## القاعة والالتزامات وما لا يزال مفتوحًا

report-interventions = المداخلات من القاعة
report-floor-not-reached = { $count ->
    [zero] اتسع الوقت لجميع طلبات الكلمة.
    [one] لم يتسع الوقت لطلب واحد من طلبات الكلمة.
    [two] لم يتسع الوقت لطلبين من طلبات الكلمة.
    [few] لم يتسع الوقت لعدد { $count } من طلبات الكلمة.
    [many] لم يتسع الوقت لعدد { $count } من طلبات الكلمة.
   *[other] لم يتسع الوقت لعدد { $count } من طلبات الكلمة.
}
report-floor-absent = { $count ->
    [zero] لم يغب أحد عند النداء.
    [one] نودي متكلم واحد ولم يكن حاضرًا.
    [two] نودي متكلمان ولم يكونا حاضرين.
    [few] نودي { $count } متكلمين ولم يكونوا حاضرين.
    [many] نودي { $count } متكلمًا ولم يكونوا حاضرين.
   *[other] نودي { $count } متكلم ولم يكونوا حاضرين.
}
report-floor-converted = { $count ->
    [zero] لم يُحوَّل أي طلب إلى سؤال مكتوب.
    [one] حُوّل طلب واحد إلى سؤال مكتوب.
    [two] حُوّل طلبان إلى سؤالين مكتوبين.
    [few] حُوّلت { $count } طلبات إلى أسئلة مكتوبة.
    [many] حُوّل { $count } طلبًا إلى أسئلة مكتوبة.
   *[other] حُوّل { $count } طلب إلى أسئلة مكتوبة.
}
report-floor-withdrawn = { $count ->
    [zero] لم يُسحب أي طلب.
    [one] سُحب طلب واحد.
    [two] سُحب طلبان.
    [few] سُحبت { $count } طلبات.
    [many] سُحب { $count } طلبًا.
   *[other] سُحب { $count } طلب.
}
report-written-statements = مداخلات مكتوبة
report-actions = الالتزامات
report-action = الالتزام { $number }
report-action-lead = المسؤول: { $lead }
report-action-no-lead = المسؤول: يُحدَّد لاحقًا
report-action-due = الموعد: { $day }
report-action-no-day = الموعد: غير محدد
report-status-to-confirm = بانتظار التأكيد
report-status-confirmed = مؤكد
report-status-in-progress = قيد التنفيذ
report-status-done = أُنجز
report-open-questions = أسئلة يُجاب عنها كتابةً
report-open-due = تُنتظر الأجوبة المكتوبة في موعد أقصاه نهاية يوم { $day }.
report-open-of = { $who }: { $questions }
report-organisers-answer = لم تُسند بعد إلى أحد
report-not-reached = ما لم يتسع له الوقت
report-not-reached-questions = { $count ->
    [zero] اتسع الوقت لجميع الأسئلة: { $questions }.
    [one] لم يتسع الوقت لسؤال واحد: { $questions }.
    [two] لم يتسع الوقت لسؤالين: { $questions }.
    [few] لم يتسع الوقت لعدد { $count } من الأسئلة: { $questions }.
    [many] لم يتسع الوقت لعدد { $count } من الأسئلة: { $questions }.
   *[other] لم يتسع الوقت لعدد { $count } من الأسئلة: { $questions }.
}

## الإحصاءات

report-statistics = الإحصاءات
report-withheld = لا تُذكر الأعداد التي تقل عن خمسة، ولا أي أعداد أخرى تتيح استنتاجها.
report-questions-in-writing = الأسئلة المكتوبة
report-number = العدد
report-submitted = الواردة
report-anonymously = منها دون ذكر الاسم
report-outcome-answered = أُجيب عنها أثناء الجلسة
report-outcome-written = تُركت لإجابة مكتوبة
report-outcome-asked = طُرحت ولا تزال تنتظر الإجابة
report-outcome-merged = دُمجت مع سؤال مشابه
report-outcome-declined = لم تُختر
report-outcome-private = أُحيلت إلى المنظمين وحدهم
report-outcome-withdrawn = سُحبت
report-outcome-approved = لم يتسع لها الوقت
report-outcome-new = لم تُراجَع
report-language-of-questions = لغة السؤال
report-group = الفئة
report-channel = طريقة المشاركة
report-requests = طلبات الكلمة
report-spoke = الكلمات من القاعة
report-unknown = غير محدد
report-speaker = المتكلم
report-kind = نوع الكلمة
report-speaking-turns = عدد الكلمات
report-speaking-spoken = المدة الفعلية
report-speaking-given = المدة الممنوحة
report-speaking-over = التجاوز
report-speaking-total = مجموع وقت الكلام: { $time }.
report-share-moderator = إدارة الجلسة: { $time } ({ $share }٪).
report-share-panellist = أعضاء حلقة النقاش: { $time } ({ $share }٪).
report-share-floor = القاعة: { $time } ({ $share }٪).
report-share-online = حصة المشاركة عبر الإنترنت من وقت أعضاء حلقة النقاش: { $time } ({ $share }٪).
report-interruptions = { $count ->
    [zero] لم تنقطع أي كلمة.
    [one] انقطعت كلمة واحدة.
    [two] وقع انقطاعان.
    [few] وقعت { $count } انقطاعات.
    [many] وقع { $count } انقطاعًا.
   *[other] وقع { $count } انقطاع.
}
report-where-time-went = كيف استُخدم الوقت

## الصفحة

report-lead = أُعدّت هذه المسودة مما جرى فعلًا. ويمكن تعديل كل فقرة أو حذفها أو الإضافة إليها، وما لا يُعدَّل يظل تابعًا للسجل.
report-in-language = لغة التقرير
report-download = تنزيل
report-download-docx = ‎Word (.docx)‎
report-download-html = صفحة ويب ‎(.html)‎
report-download-md = ‎Markdown (.md)‎
report-print = طباعة أو حفظ بصيغة PDF
report-edit = تعديل
report-omit = حذف من التقرير
report-omit-section = حذف هذا القسم من التقرير
report-restore = إعادة
report-restore-words = العودة إلى صياغة التقرير
report-add = إضافة فقرة أدناه
report-words = صياغتكم
report-save = حفظ
report-hint-list = كل سطر بند قائم بذاته.
report-hint-table = كل سطر صف، والعلامة | تفصل بين الخانات.
report-changed = تغيّرت الوقائع التي تستند إليها هذه الفقرة منذ كتابتها.
report-made = ما يقوله التقرير اليوم:
report-is-written = بصياغتكم
report-is-added = من إضافتكم
report-is-omitted = محذوفة من التقرير
report-is-omitted-under = محذوفة مع ما تتبعه
report-kept = أُدرجت صياغتكم في التقرير.
report-was-omitted = حُذفت الفقرة من التقرير.
report-was-restored = عادت الفقرة كما كانت.
report-passage = الفقرة: { $words }
report-not-begun = لم تُعقد هذه الجلسة بعد. ويكتمل التقرير أثناء انعقادها.
