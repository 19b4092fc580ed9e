### One sentence for each refusal code of docs/protocol.md, in words that say what to do next.

refused-empty =
    { $field ->
        [text] يرجى كتابة سؤالك أولًا.
        [name] يرجى ذكر الاسم.
        [code] يرجى كتابة رمز الجلسة.
       *[other] ما زال هناك حقل فارغ.
    }
refused-too-long =
    { $limit ->
        [zero] النص أطول من اللازم.
        [one] النص أطول من اللازم. الحد حرف واحد.
        [two] النص أطول من اللازم. الحد حرفان.
        [few] النص أطول من اللازم. الحد { $limit } أحرف.
        [many] النص أطول من اللازم. الحد { $limit } حرفًا.
       *[other] النص أطول من اللازم. الحد { $limit } حرف.
    }
refused-too-many = يرجى ألا يزيد العدد على { $limit }.
refused-characters = تعذّر عرض بعض الأحرف. يرجى كتابتها من جديد.
refused-wrong-type = صيغة أحد الحقول غير صحيحة. يرجى إعادة تحميل الصفحة.
refused-missing = ينقص شيء. يرجى إعادة تحميل الصفحة.
refused-unknown-keys = هذه الصفحة قديمة. يرجى إعادة تحميلها.
refused-unknown-command = هذه الصفحة قديمة. يرجى إعادة تحميلها.
refused-id-invalid = هذه الصفحة قديمة. يرجى إعادة تحميلها.
refused-id-reused = سبق إرسال هذا الطلب بمضمون آخر. يرجى إعادة تحميل الصفحة.
refused-origin = لم يُرسل هذا من صفحتنا. يرجى إعادة تحميلها.
refused-forbidden = رابطك لا يسمح بذلك.
refused-link-revoked = أُلغي هذا الرابط. اطلب رابطًا جديدًا من المنظمين.
refused-panel-unknown = لم نجد هذه الجلسة. يرجى التحقق من الرمز.
refused-panel-state =
    { $state ->
        [draft] لم تُفتح هذه الجلسة بعد.
        [open] لم تبدأ هذه الجلسة بعد.
        [live] هذه الجلسة منعقدة.
        [ended] انتهت هذه الجلسة.
        [anonymised] أُغلقت هذه الجلسة وأُزيلت منها الهويات.
       *[other] لا يمكن ذلك في هذه المرحلة من الجلسة.
    }
refused-question-closed = أُغلق باب الأسئلة المكتوبة.
refused-question-unknown = لم يعد هذا السؤال موجودًا.
refused-question-state =
    { $state ->
        [new] ما زال هذا السؤال قيد المراجعة.
        [approved] سبق قبول هذا السؤال.
        [next] سبق إدراج هذا السؤال في الدور.
        [asked] هذا السؤال يُطرح الآن.
        [answered] سبقت الإجابة عن هذا السؤال.
        [written] سيُجاب عن هذا السؤال كتابةً.
        [declined] لم يُختر هذا السؤال.
        [withdrawn] سُحب هذا السؤال.
        [private] أُحيل هذا السؤال إلى المنظمين وحدهم.
        [merged] دُمج هذا السؤال مع سؤال مشابه.
       *[other] تغيّرت حالة هذا السؤال.
    }
refused-question-same = لا يمكن دمج السؤال مع نفسه. يرجى اختيار سؤال آخر.
refused-question-merged = أحد هذين السؤالين مدموج مع سؤال آخر. يرجى فصله أولًا.
refused-question-unassigned = لم يُسند هذا السؤال إليك. يرجى عرض الإجابة عنه أولًا.
refused-support-off = لا يُحتسب التأييد في هذه الجلسة.
refused-too-soon = الوقت مبكر قليلًا. يرجى المحاولة بعد عشرين ثانية.
refused-slow-down = أُرسلت طلبات كثيرة دفعة واحدة. يرجى الانتظار لحظة.
refused-floor-closed = قائمة المتكلمين مغلقة. يمكنك إرسال سؤال مكتوب ما دام باب الأسئلة المكتوبة مفتوحًا.
refused-floor-past = مضى هذا الوقت، أو أن القائمة ستُغلق قبل أن تُفتح. يرجى اختيار وقت لاحق.
refused-floor-reply-off = لا تتيح هذه الجلسة حق الرد.
refused-floor-reply-used = استعمل وفدك حق الرد مرتين. ما زال بإمكانك إرسال سؤال مكتوب.
refused-request-unknown = لم يعد هذا الطلب في القائمة.
refused-request-state = تغيّرت حالة هذا الطلب.
refused-person-unknown = لم يعد هذا الشخص بين المشاركين في الجلسة.
refused-person-dropped = استُبعد هذا الشخص من الجلسة. يرجى اختيار شخص آخر.
refused-person-speaking = الكلمة الآن لهذا الشخص. يرجى إنهاء كلمته أولًا.
refused-item-unknown = لم يعد هذا البند في البرنامج.
refused-turn-unknown = لم تعد هذه الكلمة موجودة.
refused-turn-state =
    { $state ->
        [running] الساعة تعمل بالفعل.
        [paused] الساعة متوقفة مؤقتًا بالفعل.
        [ended] انتهت هذه الكلمة.
       *[other] تغيّرت حالة هذه الكلمة.
    }
refused-cue-unknown = هذه الرسالة ليست لك، أو لم تعد موجودة.
refused-whisper-unknown = هذه الرسالة ليست موجهة إليك، أو لم تعد موجودة.
refused-action-unknown = لم يعد هذا الالتزام في القائمة.
refused-passage-unknown = لم تعد هذه الفقرة في التقرير.
refused-poll-unknown = لم يعد هذا الاستطلاع برفع الأيدي موجودًا.
refused-poll-closed = أُغلق هذا الاستطلاع برفع الأيدي.
refused-poll-answers = يحتاج الاستطلاع برفع الأيدي إلى إجابتين مختلفتين على الأقل وست على الأكثر.
refused-link-unknown = لم يعد هذا الرابط موجودًا.
refused-item-state = بدأ هذا البند من البرنامج بالفعل أو حُذف منه.
refused-extra-off = هذا غير مفعّل في هذه الجلسة. تجده في إعدادات قائمة المتكلمين.
refused-instant-past = مضى هذا الوقت. يرجى اختيار وقت لاحق.
refused-limit-range = تتراوح مدة الكلمة بين عشر ثوانٍ وستين دقيقة.
refused-limit-days = لا يُحتفظ بما قيل للمنظمين وحدهم أكثر من { $most } أيام.
refused-slot-range = تدوم الجلسة من عشر دقائق إلى اثنتي عشرة ساعة. يرجى التحقق من وقت البداية والنهاية.
refused-repair-gone = لم يعد هذا الاقتراح قائمًا لأن الوقت تغيّر. يرجى الاطلاع على الاقتراحات الجديدة.
refused-rehearsal-none = لا تجري جلسة تجريبية حاليًا.
refused-step-taken = سبقك إلى هذه الخطوة: { $by }.
refused-stale = تغيّر هذا بعد أن رأيته. يرجى النظر فيه مرة أخرى.
refused-line-empty = لا شيء بعد هذا.
refused-undo-unknown = لا يوجد ما يمكن التراجع عنه.
refused-undo-late = فات وقت التراجع عن هذا.
refused-undo-final = لا يمكن التراجع عن هذا.
refused-note-unreadable = لم نتمكن من قراءة هذا المستند بوصفه مذكرة مفاهيمية. يرجى فتحه ونسخ نصه ولصقه.
refused-note-type = يمكننا قراءة النص العادي وملفات Markdown و Word (⁦.docx⁩) و PDF. يرجى حفظ المستند بإحدى هذه الصيغ، أو نسخ نصه ولصقه.
refused-note-too-big = يتجاوز حجم هذا الملف { $limit } ميغابايت. يرجى حفظه دون صور، أو نسخ نصه ولصقه.
refused-note-too-long =
    { $part ->
        [pages] عدد صفحات هذا المستند: { $count }، والحد الأقصى لما يمكن قراءته: { $limit }. يرجى نسخ صفحات المذكرة المفاهيمية ولصقها.
       *[text] عدد أحرف هذا المستند: { $count }، والحد الأقصى لما يمكن قراءته: { $limit }. يرجى نسخ الجزء المتعلق بالجلسة ولصقه.
    }
refused-note-too-heavy = هذا المستند أعقد من أن يُقرأ هنا. يرجى فتحه ونسخ نصه ولصقه.
refused-note-encrypted = هذا المستند محمي بكلمة مرور. يرجى فتحه ونسخ نصه ولصقه.
refused-note-scanned = يحتوي هذا المستند على صور صفحات دون نص يمكننا قراءته. يرجى فتحه ونسخ نصه ولصقه؛ وإذا تعذّر النسخ فيرجى طلب الأصل.
refused-note-macros = يحتوي هذا المستند على وحدات ماكرو. يرجى حفظه بصيغة ⁦.docx⁩ دون ماكرو، أو نسخ نصه ولصقه.
refused-busy = الخادم مشغول. يرجى المحاولة بعد لحظة.
refused-storage-full = لم تبقَ مساحة في الخادم. يرجى إبلاغ المنظمين.
refused-database-away = يتعذّر على الخادم حاليًا الوصول إلى قاعدة بياناته. ما أرسلته محفوظ على هذا الجهاز ويُرسل تلقائيًا؛ ومن دون JavaScript، يرجى العودة إلى الصفحة السابقة وإعادة الإرسال.
refused-internal = خطأ من جانبنا. يرجى إبلاغ المنظمين: { $ref }.
refused-remark-unknown = لم يعد هذا السطر موجودًا.
refused-seat-unknown = رمز المقعد هذا غير صحيح. يرجى النظر إلى البطاقة مرة أخرى.
refused-incident-unknown = لم تعد هذه الملاحظة موجودة.
refused-submission-unknown = لم يعد هذا النص موجودًا.
refused-submission-state = تمت الموافقة عليه ولم يعد من الممكن تعديله.
refused-submission-late = كان { $day } آخر يوم للإرسال.
refused-names-off = لا تُجمع الأسماء في هذه الجلسة. يرجى ترك الاسم والجهة فارغين.
refused-name-reserved = قد يُظن هذا الاسم اسمَ أحد الجالسين على المنصة أو من يدير الجلسة. يرجى إكماله أو اختيار اسم آخر.
refused-panel-exists = هذه الجلسة موجودة هنا بالفعل.
refused-record-schema = هذا السجل بصيغة لا يعرفها هذا الإصدار ({ $schema }). يرجى استعمال إصدار أحدث.
refused-record-unreadable = هذا الملف ليس سجل جلسة، أو جرى تغييره.
refused-token-unknown = رمز الدخول هذا غير صالح. يرجى طلب رمز من المنظمين.
refused-hook-unknown = لم يعد هذا العنوان موجودًا.
refused-hook-address = يرجى إدخال عنوان يبدأ بـ https من دون اسم مستخدم وكلمة مرور.
