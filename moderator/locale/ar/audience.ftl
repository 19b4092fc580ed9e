### The page of a participant.

tabs = أقسام هذه الصفحة
tab-ask = سؤال
tab-speak = طلب الكلمة
tab-follow = متابعة
optional = (اختياري)
you = أنت

## Who has the floor

now-draft = لم تُفتح هذه الجلسة بعد.
now-rehearsal = هذه تجربة.
now-open = لم تبدأ الجلسة بعد.
now-live = لا أحد يتكلم في هذه اللحظة.
now-ended = انتهت هذه الجلسة. شكرًا لكم.
strip = الآن
strip-speaking = يتكلم الآن:
strip-next = التالي: { $name }
strip-starts = تبدأ الجلسة: { $when }.
strip-soon = تبدأ الجلسة قريبًا. كان موعدها: { $when }.

## Ask

ask-label = سؤالك
ask-count = الأحرف:
ask-aloud =
    { $seconds ->
        [zero] تُقرأ في أقل من ثانية
        [one] تستغرق قراءته نحو ثانية واحدة
        [two] تستغرق قراءته نحو ثانيتين
        [few] تستغرق قراءته نحو { $seconds } ثوانٍ
        [many] تستغرق قراءته نحو { $seconds } ثانية
       *[other] تستغرق قراءته نحو { $seconds } ثانية
    }
ask-over =
    { $over ->
        [zero] السؤال القصير يُطرح أسرع.
        [one] يزيد بحرف واحد. السؤال القصير يُطرح أسرع.
        [two] يزيد بحرفين. السؤال القصير يُطرح أسرع.
        [few] يزيد بـ{ $over } أحرف. السؤال القصير يُطرح أسرع.
        [many] يزيد بـ{ $over } حرفًا. السؤال القصير يُطرح أسرع.
       *[other] يزيد بـ{ $over } حرف. السؤال القصير يُطرح أسرع.
    }
ask-limit =
    { $limit ->
        [few] { $limit } أحرف على الأكثر.
        [many] { $limit } حرفًا على الأكثر.
       *[other] { $limit } حرف على الأكثر.
    }
ask-send = إرسال السؤال
ask-sent = وصل سؤالك.
sent-plain = وصل ذلك. شكرًا.
ask-kept = محفوظ على هذا الهاتف. يُرسل عند عودة الاتصال.
who-asks = من السائل؟
who-anonymous = مجهول
who-named = باسمي
who-named-plain = اترك الاسم فارغًا لتسأل دون ذكر هويتك.
for-whom = إلى من؟
for-panel = إلى جميع أعضاء الحلقة
for-person = إلى { $name }
field-name = الاسم
field-organisation = الجهة
field-group = الفئة
group-none = دون تحديد
field-channel = أين أنت؟
field-topic = الموضوع
seen-anonymous = لا أحد يستطيع معرفة هويتك، لا رئيس الجلسة ولا المنظمون.
seen-named = يرى رئيس الجلسة اسمك الآن، ويراه الجميع بعد قبول السؤال.

notice-ask-early = باب الأسئلة يُفتح قريبًا
notice-ask-early-more = يمكنك كتابة سؤالك الآن. يبقى على هذا الهاتف حتى ترسله.
notice-ask-closed = أُغلق باب الأسئلة المكتوبة
notice-ask-closed-more = ما زال بإمكانك متابعة الأسئلة والأجوبة.
notice-ask-ended = انتهت هذه الجلسة
notice-ask-ended-more = ما زال بإمكانك معرفة مصير الأسئلة.

## What became of it

own-title =
    { $count ->
        [one] سؤالك
        [two] سؤالاك
       *[other] أسئلتك
    }
own-change = تعديله
own-hide = إخفاء
life-unsent = لم يُرسل بعد. هو محفوظ على هذا الهاتف.
life-new = قيد المراجعة. يقرؤه رئيس الجلسة.
life-approved = قُبل. يستطيع الجميع قراءته.
life-next = في الدور.
life-next-place =
    { $place ->
        [1] هو التالي في الدور.
       *[other] في الدور: الرقم { $place }.
    }
life-asked = يُطرح الآن.
life-answered = أُجيب عنه.
life-written = سيُجاب عنه كتابةً.
life-declined = لم يُختر.
life-withdrawn = سُحب، ومُحي نصه.
life-joined =
    { $count ->
        [zero] لم ينضم إليك أحد.
        [one] انضم إليك شخص آخر.
        [two] انضم إليك شخصان آخران.
        [few] انضم إليك { $count } أشخاص آخرين.
        [many] انضم إليك { $count } شخصًا آخر.
       *[other] انضم إليك { $count } شخص آخر.
    }
withdraw = سحب
withdraw-in =
    { $seconds ->
        [zero] يُسحب الآن.
        [one] يُسحب بعد ثانية واحدة.
        [two] يُسحب بعد ثانيتين.
        [few] يُسحب بعد { $seconds } ثوانٍ.
        [many] يُسحب بعد { $seconds } ثانية.
       *[other] يُسحب بعد { $seconds } ثانية.
    }
withdraw-keep = الإبقاء عليه

## Questions of others

others-title = الأسئلة المقبولة
others-empty = لم يُقبل أي سؤال بعد.
others-new =
    { $count ->
        [zero] لا أسئلة جديدة
        [one] سؤال جديد
        [two] سؤالان جديدان
        [few] { $count } أسئلة جديدة
        [many] { $count } سؤالًا جديدًا
       *[other] { $count } سؤال جديد
    }
support-on = هل تشغلك المسألة نفسها؟ اضغط «وأنا أيضًا». رئيس الجلسة يقرر الترتيب.
support-hidden = هل تشغلك المسألة نفسها؟ اضغط «وأنا أيضًا». يظهر العدد عند طرح السؤال.
support-me-too = وأنا أيضًا
answered-title = أسئلة أُجيب عنها

## Ask to speak

speak-intro = ينادي رئيس الجلسة المتكلمين واحدًا بعد الآخر.
speak-send = طلب الكلمة
seen-speaker = يستطيع الجميع رؤية اسمك في قائمة المتكلمين.
speak-unsent = لم يُرسل بعد. هو محفوظ على هذا الهاتف.
speak-sent = وصل طلبك.
speak-place =
    { $place ->
        [1] أنت الأول في القائمة.
       *[other] رقمك في القائمة { $place }.
    }
speak-waiting = أنت في القائمة.
speak-called = نودي عليك. يرجى الاستعداد للكلام.
speak-speaking = الكلمة لك.
speak-absent = نودي عليك ولم تكن حاضرًا. أنت في آخر القائمة.
speak-done = لقد تكلمت. شكرًا لك.
speak-withdrawn = سُحب الطلب.
notice-floor-early = قائمة المتكلمين تُفتح لاحقًا
notice-floor-early-more = يمكنك طلب الكلمة بعد فتح الجلسة.
notice-floor-closed = قائمة المتكلمين مغلقة
notice-floor-closed-more = ما زال بإمكانك كتابة سؤال.
notice-floor-ended = انتهت هذه الجلسة
notice-floor-ended-more = شكرًا لحضورك.
speakers-title = قائمة المتكلمين
speakers-empty = لا أحد في القائمة بعد.

## Follow

asked-title = السؤال المطروح
next-title = ما يلي
stop-item = البرنامج
stop-question = سؤال
stop-answer = إجابة
stop-floor = من القاعة
programme-title = البرنامج
